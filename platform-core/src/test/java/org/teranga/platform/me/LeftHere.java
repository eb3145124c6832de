package org.teranga.platform.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.WaysToShow;

/** What somebody might have left with a feature, which shows where a course is taken. */
@ApplicationScoped
class LeftHere implements MePart, WaysToShow {
    private final Map<UUID, Boolean> left = new ConcurrentHashMap<>();

    /** Leaves something; whether it asks what was shown. */
    void leave(UUID account, boolean asks) {
        left.put(account, asks);
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return left.containsKey(account)
                ? List.of(new MeView.Own("bed", "A room <b>", "waits", "/en/me/rooms/1", left.get(account)))
                : List.of();
    }

    @Override
    public Map<QualificationKind, String> paths() {
        return Map.of(QualificationKind.ETHICS_COURSE, "/training/ethics");
    }
}

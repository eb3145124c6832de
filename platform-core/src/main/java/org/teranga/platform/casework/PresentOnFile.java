package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.TenantContext;

/** Tells who else looks at a file: whoever opened it a moment ago, and whoever still has its page open, however long ago that was. */
@ApplicationScoped
@Transactional
class PresentOnFile {
    private final FileAccess access;
    private final CaseTrail trail;
    private final WhoIsThere there;
    private final Members members;
    private final Clock clock;

    @Inject
    PresentOnFile(FileAccess access, CaseTrail trail, WhoIsThere there, Members members, Clock clock) {
        this.access = access;
        this.trail = trail;
        this.there = there;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Who else looks at it now; the reader's own page is open from now on.
     *
     * @throws org.teranga.platform.refusal.Refusal as {@link FileAccess#open}
     */
    List<CaseFileView.Present> of(String kind, UUID id) {
        OpenedFile opened = access.open(kind, id);
        return of(opened, trail.readings(opened));
    }

    /** The same, of one that was read already. */
    List<CaseFileView.Present> of(OpenedFile opened, List<CaseTrail.Reading> readings) {
        Instant now = clock.instant();
        UUID tenant = TenantContext.required().id();
        UUID file = opened.subject().id();
        Set<UUID> open = there.there(tenant, file, now);
        there.seen(tenant, file, access.reader(), now);
        Map<UUID, Instant> since = new HashMap<>();
        for (CaseTrail.Reading reading : readings) {
            if (open.contains(reading.actor()) || reading.at().isAfter(now.minus(CaseTrail.PRESENT))) {
                since.putIfAbsent(reading.actor(), reading.at());
            }
        }
        Set<UUID> calling = new HashSet<>();
        for (CaseTrail.Looking one : trail.looking(List.of(file), now)) {
            if (one.called() != null && one.calls(now)) {
                calling.add(one.actor());
                since.putIfAbsent(one.actor(), one.called());
            }
        }
        since.remove(access.reader());
        Map<UUID, String> names = members.names(List.copyOf(since.keySet()));
        List<CaseFileView.Present> present = new ArrayList<>();
        since.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(one -> {
            String who = names.getOrDefault(one.getKey(), "");
            if (!who.isEmpty()) {
                present.add(new CaseFileView.Present(
                        who,
                        Math.max(0, Duration.between(one.getValue(), now).toMinutes()),
                        calling.contains(one.getKey())));
            }
        });
        return present;
    }
}

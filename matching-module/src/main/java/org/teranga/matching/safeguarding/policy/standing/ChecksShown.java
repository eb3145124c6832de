package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.CheckCode;

/**
 * What was shown, and from what somebody is exempted, by the person or the home whose it is.
 *
 * @param shown    what nobody took back, whether it still holds or not
 * @param exempted what two of the team agreed to do without
 */
public record ChecksShown(Map<UUID, List<ShownCheck>> shown, Map<UUID, List<ExemptedCheck>> exempted) {
    /** Nothing was shown. */
    public static final ChecksShown NONE = new ChecksShown(Map.of(), Map.of());

    public ChecksShown {
        shown = Map.copyOf(shown);
        exempted = Map.copyOf(exempted);
    }

    /** Whether one of these ids meets a line on this day; who passed both long courses has the short one. */
    boolean meets(Collection<UUID> ids, Ask ask, LocalDate day) {
        boolean itself = ids.stream()
                .flatMap(id -> shown.getOrDefault(id, List.of()).stream())
                .anyMatch(one -> one.meets(ask, day));
        return itself
                || ask.check().equals(CheckCode.HELPER_COURSE)
                        && meets(ids, ask.as(CheckCode.ETHICS_COURSE), day)
                        && meets(ids, ask.as(CheckCode.TRAUMA_COURSE), day);
    }

    /** Whether one of these ids is exempted from a check of this kind of help on this day. */
    public boolean exempts(Collection<UUID> ids, String kind, String check, LocalDate day) {
        return ids.stream()
                .flatMap(id -> exempted.getOrDefault(id, List.of()).stream())
                .anyMatch(one -> one.counts(kind, check, day));
    }
}

package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * What counts for one of whom something is asked.
     *
     * @param subject the person or the home
     * @param ids     under which ids what it has shown counts
     */
    ShownBy by(UUID subject, Collection<UUID> ids) {
        return new ShownBy(subject, all(shown, ids), all(exempted, ids));
    }

    /** Whether one of these ids is exempted from a check of this kind of help on this day. */
    public boolean exempts(Collection<UUID> ids, String kind, String check, LocalDate day) {
        return all(exempted, ids).stream().anyMatch(one -> one.counts(kind, check, day));
    }

    private static <T> List<T> all(Map<UUID, List<T>> found, Collection<UUID> ids) {
        List<T> all = List.of();
        for (UUID id : ids) {
            List<T> more = found.getOrDefault(id, List.of());
            if (all.isEmpty()) {
                all = more;
            } else if (!more.isEmpty()) {
                all = Stream.concat(all.stream(), more.stream()).toList();
            }
        }
        return all;
    }
}

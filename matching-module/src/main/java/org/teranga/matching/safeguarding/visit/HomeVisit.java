package org.teranga.matching.safeguarding.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a home.
 *
 * @param host       under whose key the words lie
 * @param state      {@code proposed, call, dated, reported, made, not_suitable, cancelled}
 * @param proposed   the dates that were proposed
 * @param first      the visitor who proposed them
 * @param second     the other visitor
 * @param startsAt   the date that the host chose; null while there is none
 * @param report     what was seen; nothing while nobody has reported
 * @param reportedBy one of the two; null likewise
 */
public record HomeVisit(
        UUID id,
        UUID home,
        UUID host,
        String state,
        List<Instant> proposed,
        UUID first,
        UUID second,
        @Nullable Instant startsAt,
        Report report,
        @Nullable UUID reportedBy,
        Instant changedAt) {
    public HomeVisit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(state, "state");
        proposed = List.copyOf(proposed);
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** The two who visit. */
    public Set<UUID> visitors() {
        return Set.of(first, second);
    }

    /** Whether the host is still to choose a date. */
    public boolean toChoose() {
        return state.equals("proposed") || state.equals("call");
    }

    /** Whether it can be reported: a date was chosen, or agreed on the telephone. */
    public boolean toReport() {
        return toChoose() || state.equals("dated");
    }

    /**
     * What two saw.
     *
     * @param on      the day; null while nobody has reported
     * @param results of the checklist: code to {@code ok, mend, no}
     * @param outcome {@code yes, mend, no}; empty while nobody has reported
     * @param words   what they add
     * @param met     the adults of the home whom they met
     * @param minors  how many younger people they met
     */
    public record Report(
            @Nullable LocalDate on,
            Map<String, String> results,
            String outcome,
            String words,
            Set<UUID> met,
            int minors) {
        /** Nobody has reported. */
        public static final Report NONE = new Report(null, Map.of(), "", "", Set.of(), 0);

        /** The checklist, in its order. */
        public static final List<String> CHECKLIST =
                List.of("room", "bed", "key", "bathroom", "heating", "smoke", "exits", "danger");

        /** What can be said of all of it together. */
        public static final List<String> ANSWERS_OF_ALL = List.of("yes", "mend", "no");

        /** What can be said of each. */
        public static final List<String> ANSWERS = List.of("ok", "mend", "no");

        public Report {
            results = Map.copyOf(results);
            met = Set.copyOf(met);
        }
    }
}

package org.teranga.matching.safeguarding.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The visits of one home ({@code matching/visit/home}): dates to propose, the checklist, the second word.
 *
 * @param number   what people call the home by
 * @param file     the address of its offer
 * @param action   the address of this page
 * @param others   who else of the team can go
 * @param open     the visit under way; null where there is none
 * @param earlier  those before, the newest first
 * @param living   the adults who live there
 * @param form     the form as it stands
 * @param happened what just happened; empty for nothing
 */
public record VisitView(
        String number,
        String place,
        String file,
        String action,
        List<Named> others,
        @Nullable Open open,
        List<Earlier> earlier,
        List<Named> living,
        FilledForm form,
        String happened) {
    public VisitView {
        others = List.copyOf(others);
        earlier = List.copyOf(earlier);
        living = List.copyOf(living);
    }

    /** The checklist, in its order. */
    public List<String> checklist() {
        return HomeVisit.Report.CHECKLIST;
    }

    /** Somebody, by name. */
    public record Named(String id, String name) {}

    /**
     * A visit under way.
     *
     * @param state    {@code proposed, call, dated, reported}
     * @param proposed the dates that were proposed
     * @param at       the date that was chosen; null while there is none
     * @param reports  whether the reader can report
     * @param confirms whether the reader can say the same
     * @param report   what was reported; null while nothing was
     * @param reader   the account of the reader: what a device keeps is theirs
     */
    public record Open(
            UUID id,
            String state,
            List<Instant> proposed,
            @Nullable Instant at,
            List<String> visitors,
            boolean reports,
            boolean confirms,
            @Nullable Reported report,
            UUID reader) {}

    /** What was reported. */
    public record Reported(
            LocalDate on,
            List<Line> lines,
            String outcome,
            String words,
            List<String> met,
            int minors,
            List<Photo> photos) {}

    /** A photograph that one of the two brought; and whether a household that is asked may see it. */
    public record Photo(UUID id, String caption, boolean shown) {}

    /** A line of the checklist with what was said of it. */
    public record Line(String code, String result) {}

    /** A visit that is over. */
    public record Earlier(String state, @Nullable LocalDate on, List<String> visitors) {}
}

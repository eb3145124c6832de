package org.teranga.matching.moveon.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A household's plan as the team reads it ({@code matching/moveon/team}). From {@code href} lead on: a POST to {@code /offer} and to
 * {@code /propose}.
 *
 * @param href     its own address, from the root of the host
 * @param number   the household's number
 * @param needHref the page of its need
 * @param begun    whether there is a plan
 * @param askedOn  on which day the household was asked whether it would like one; null where there is a plan, or nobody asked
 * @param opened   the steps that the household opened to the team
 * @param works    whether this reader works on files
 * @param offered  the templates that can be proposed
 * @param happened what was just done: {@code asked, proposed}; empty where nothing
 */
public record TeamPlanView(
        String href,
        String number,
        String needHref,
        boolean begun,
        @Nullable LocalDate askedOn,
        List<Opened> opened,
        boolean works,
        List<Offered> offered,
        String happened,
        FilledForm form) {
    public TeamPlanView {
        opened = List.copyOf(opened);
        offered = List.copyOf(offered);
    }

    /**
     * A step that the household opened.
     *
     * @param own   whether its title is in the household's own words
     * @param state {@code open, done, skipped}
     * @param asked since it stands still, the household is asked how it is going
     */
    public record Opened(
            String track,
            String title,
            boolean own,
            String note,
            @Nullable LocalDate due,
            String state,
            boolean asked) {}

    /** A template by its code. */
    public record Offered(String code, String title) {}
}

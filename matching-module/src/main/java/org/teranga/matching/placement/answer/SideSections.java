package org.teranga.matching.placement.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.guidance.GuidancePage;

/**
 * What a side reads and does on its own page besides its answers, as the packages on the right of placements know it.
 *
 * @param meeting the first meeting; null where none is to come
 * @param lastDay the last day of a stay that comes; null where none does
 * @param again   for the host, once a stay has ended: from when the home is there again; else null
 * @param allowances for a household that is asked: what can be read of its allowances; null for all else
 * @param outcome what became of it, where this side is asked; else null
 * @param support whom it reaches first, and what there is for it; null before the two know each other
 * @param steps   for who helps: what the household opened of its plan, as long as it does
 */
public record SideSections(
        @Nullable MeetingDates meeting,
        @Nullable LastDay lastDay,
        @Nullable Again again,
        @Nullable Allowances allowances,
        @Nullable Outcome outcome,
        @Nullable SideSupport support,
        List<OpenedStep> steps) {
    /** Nothing. */
    public static final SideSections NONE = new SideSections(null, null, null, null, null, null);

    public SideSections {
        steps = List.copyOf(steps);
    }

    /** Without anything of a plan. */
    public SideSections(
            @Nullable MeetingDates meeting,
            @Nullable LastDay lastDay,
            @Nullable Again again,
            @Nullable Allowances allowances,
            @Nullable Outcome outcome,
            @Nullable SideSupport support) {
        this(meeting, lastDay, again, allowances, outcome, support, List.of());
    }

    /**
     * A first meeting that is to come.
     *
     * @param dates       the dates that were proposed and are not past
     * @param answered    whether this side has said which suit
     * @param call        whether none suits this side, so that the team calls
     * @param at          the date that holds; null while none does
     * @param venue       {@code team, neutral, home}
     * @param words       the address of a public place; empty where there is none
     * @param accompanied the name of who of the team is there; empty where it is not known
     * @param interpreter into which language somebody interprets, for the household; empty for none
     * @param languages   for which languages an interpreter can be wished, for the household; else none
     */
    public record MeetingDates(
            List<Dated> dates,
            boolean answered,
            boolean call,
            @Nullable Instant at,
            String venue,
            String words,
            String accompanied,
            String interpreter,
            List<String> languages) {
        public MeetingDates {
            dates = List.copyOf(dates);
            languages = List.copyOf(languages);
        }
    }

    /**
     * A last day that comes.
     *
     * @param answer what this side said: {@code longer, not}; empty while it has not
     * @param until  until when, where it said so; null where it did not
     * @param both   once both have said, what it comes to: {@code longer, not}; empty before
     */
    public record LastDay(
            LocalDate day, String answer, @Nullable LocalDate until, String both) {}

    /** From when the home is there again; null while the host has not said. */
    public record Again(@Nullable LocalDate from) {}

    /** What became of it: {@code entry, exit, later}, and whether this side has said it. */
    public record Outcome(String moment, boolean said) {}

    /** What can be read, for each status; none where there is no checked page at all. */
    public record Allowances(List<ForStatus> statuses) {
        public Allowances {
            statuses = List.copyOf(statuses);
        }
    }

    /** The checked pages for somebody of a status; none where there are none. */
    public record ForStatus(String status, List<GuidancePage> pages) {
        public ForStatus {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A step that a household opened to who helps it.
     *
     * @param own whether its title is in the household's own words
     */
    public record OpenedStep(
            String title,
            boolean own,
            String note,
            @Nullable LocalDate due,
            String state) {}

    /** A date with its number, and whether this side said that it suits. */
    public record Dated(int number, Instant at, boolean suits) {}
}

package org.teranga.matching.safeguarding.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A host's path ({@code matching/path/host}).
 *
 * @param name     what the host is called; empty where no name was given
 * @param number   the receipt number
 * @param place    where, roughly
 * @param received when the offer came in
 * @param steps    what is asked, in order
 * @param account  where the host stands on the way to an account, without which no course can be taken ({@link HostAccounts}); empty where
 *                 there is one
 * @param visit    the visit under way; null where there is none
 * @param referees those whom the host named
 * @param naming   whether the host can name somebody here
 * @param adults   who else lives there, with what is missing of each
 * @param action   where the host's answers are sent
 * @param back     the page of the offer
 * @param form     the form as it stands
 * @param happened what just happened; empty for nothing
 */
public record HostPathView(
        String name,
        String number,
        String place,
        Instant received,
        List<Step> steps,
        String account,
        @Nullable Visit visit,
        List<Referee> referees,
        boolean naming,
        List<Adult> adults,
        String action,
        String back,
        FilledForm form,
        String happened) {
    public HostPathView {
        steps = List.copyOf(steps);
        referees = List.copyOf(referees);
        adults = List.copyOf(adults);
    }

    /** How many steps are done, or not asked for now; that the offer came in is one. */
    public int done() {
        return 1
                + (int) steps.stream()
                        .filter(step -> Set.of("done", "exempt").contains(step.state()))
                        .count();
    }

    /** How many there are. */
    public int all() {
        return 1 + steps.size();
    }

    /** Whether the host is to choose a date now. */
    public boolean toChoose() {
        return visit != null && visit.at() == null && !visit.state().equals("reported");
    }

    /**
     * Something that is asked.
     *
     * @param code    what: {@code charter}
     * @param state   {@code done}; {@code now} where the host can do it; {@code later} where it waits for the team; {@code exempt} where
     *                it is not asked for now
     * @param on      since when it is done; null while it is not
     * @param until   the last day on which it holds, or is not asked; null where it does not end, or is not done
     * @param expired when an earlier one ran out; null where there was none
     * @param href    where it is done; empty where the team sees to it
     */
    public record Step(
            String code,
            String state,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable LocalDate expired,
            String href) {}

    /**
     * The visit under way.
     *
     * @param state    {@code proposed, call, dated, reported}
     * @param proposed the dates to choose from
     * @param at       the date; null while there is none
     */
    public record Visit(
            String state, List<Instant> proposed, @Nullable Instant at) {
        public Visit {
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * Somebody whom the host named.
     *
     * @param name     empty once they are forgotten
     * @param state    {@code asked, answered, read}
     * @param reminded when they were reminded; null where they were not
     */
    public record Referee(
            String name, String state, @Nullable Instant reminded) {}

    /** Somebody else who lives there, with codes of what is missing. */
    public record Adult(String name, List<String> missing) {
        public Adult {
            missing = List.copyOf(missing);
        }
    }
}

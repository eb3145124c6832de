package org.teranga.matching.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * How both sides of a stay are ({@code matching/stay/stay}). From {@code href} leads on: a POST to {@code /follow-ups/} and the key of what
 * was asked; a POST to {@code /incident}.
 *
 * @param href       its own address, from the root of the host
 * @param placement  that of its placement, where its steps are
 * @param plan       that of the household's plan, as the team reads it
 * @param need       the household's number
 * @param offer      the host's number
 * @param household  how the household is called; empty where nobody said it, and where the reader works on no files
 * @param host       how the host is called, likewise
 * @param phones     by which numbers they are called, {@code household} and {@code host}; none where there is none, and likewise
 * @param state      where it is
 * @param firstNight since when the household lives there; null where it does not
 * @param endsOn     the last day; null where none is agreed
 * @param days       on which days both were asked, the oldest first
 * @param notes      whether this reader may note what somebody said
 * @param restricted a restricted file that is open, of which this reader may know; null for everybody else
 * @param reports    whether this reader may say that it is not well
 * @param form       the form in which that is said, as it stands
 * @param today      the present day
 * @param refused    why what was just tried is not possible; empty where nothing was
 */
public record StayFollowView(
        String href,
        String placement,
        String plan,
        String need,
        String offer,
        String household,
        String host,
        Map<String, String> phones,
        String state,
        @Nullable LocalDate firstNight,
        @Nullable LocalDate endsOn,
        List<Day> days,
        boolean notes,
        @Nullable Restricted restricted,
        boolean reports,
        FilledForm form,
        LocalDate today,
        String refused) {
    public StayFollowView {
        phones = Map.copyOf(phones);
        days = List.copyOf(days);
    }

    /** The day of the stay on which it is; 0 before the first night. */
    public long dayOf(LocalDate day) {
        return firstNight == null ? 0 : firstNight.until(day, ChronoUnit.DAYS);
    }

    /**
     * A restricted file.
     *
     * @param href    its address, from the root of the host
     * @param takenBy the name of who looks after it; empty for nobody
     * @param reads   whether this reader may read it; else they may ask, with a reason
     */
    public record Restricted(String href, String takenBy, boolean reads) {}

    /** A day on which both were asked; null for a side that was not. */
    public record Day(
            LocalDate due,
            @Nullable Said household,
            @Nullable Said host) {}

    /**
     * What one side said.
     *
     * @param id      the key of what was asked
     * @param answer  {@code fine}, {@code talk} or {@code not_ok}; empty where it said nothing yet
     * @param at      when; null where it said nothing yet
     * @param channel on its own page, or by which way staff heard it; empty where it said nothing yet
     * @param written whether it was written to; else it has no address, and somebody calls
     */
    public record Said(String id, String answer, @Nullable Instant at, String channel, boolean written) {}
}

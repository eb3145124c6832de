package org.teranga.rights.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * A reader counts a deadline ({@code rights/deadline/deadlines}).
 *
 * @param href       where the form goes in a browser without scripts
 * @param letters    those of which a page knows
 * @param form       what stands in the form
 * @param arrivals   how letters come, all of them
 * @param residences departments overseas to choose, by their names
 * @param data       the same for the program on the reader's device, JSON; see {@link DeviceData}
 * @param answer     what comes of a form that was sent; null where none was
 * @param places     whom to show the letter to
 */
public record DeadlinesView(
        String href,
        List<Letter> letters,
        FilledForm form,
        List<String> arrivals,
        List<Choice> residences,
        String data,
        @Nullable Answer answer,
        List<Adviser> places) {
    public DeadlinesView {
        letters = List.copyOf(letters);
        arrivals = List.copyOf(arrivals);
        residences = List.copyOf(residences);
        places = List.copyOf(places);
    }

    /** A department to choose: its code and its name. */
    public record Choice(String value, String label) {}

    /**
     * A letter.
     *
     * @param id         its name in the form
     * @param title      the page's own words for it; empty where the platform says it
     * @param act        the page's own words for what to do; empty where the platform says it
     * @param todo       what to do, as the end of {@code deadline.act.<code>}; empty where the page says it
     * @param language   of these words, where it is not the reader's; null where it is
     * @param icon       a picture for it
     * @param sure       whether the page was checked in time
     * @param page       the page that says more: its title
     * @param href       its address
     * @param pageTongue the language of that title, where it is not the reader's; null where it is
     * @param citation   the source
     * @param url        where that is read; empty for nowhere
     * @param says       what it says, in French
     * @param verifiedOn when the page was last checked; null where it never was
     */
    public record Letter(
            String id,
            String title,
            String act,
            String todo,
            @Nullable Language language,
            String icon,
            boolean sure,
            String page,
            String href,
            @Nullable Language pageTongue,
            String citation,
            String url,
            String says,
            @Nullable LocalDate verifiedOn) {
        /** Whether the page says itself what it is called. */
        public boolean own() {
            return !title.isEmpty();
        }
    }

    /**
     * What comes of a letter.
     *
     * @param letter the letter's id
     * @param due    its days; null where the page was not checked in time
     * @param left   how many days are left until the last one; less than 0 where it has gone by
     */
    public record Answer(String letter, @Nullable Due due, long left) {}

    /**
     * The days.
     *
     * @param received  the day on which it counts as received
     * @param last      the last day
     * @param hour      until when on it; empty for its end
     * @param open      the last day on which offices are open
     * @param aidBy     by when legal aid is asked for; null where that does nothing
     * @param afterward how many days are left once legal aid is answered; null where that is not asked
     * @param why       why it is the earliest
     */
    public record Due(
            LocalDate received,
            LocalDate last,
            String hour,
            LocalDate open,
            @Nullable LocalDate aidBy,
            @Nullable Integer afterward,
            Set<String> why) {
        public Due {
            why = Set.copyOf(why);
        }

        static Due of(DueDay due) {
            return new Due(
                    due.received(),
                    due.last(),
                    due.hour() == null ? "" : due.hour().toString(),
                    due.open(),
                    due.aidBy(),
                    due.left(),
                    due.why());
        }
    }

    /** The code of a weekday: {@code mon} to {@code sun}. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, "mon".length()).toLowerCase(Locale.ROOT);
    }

    /** Of a day, for the template. */
    public String weekday(LocalDate day) {
        return code(day.getDayOfWeek());
    }

    /**
     * Somebody to show the letter to.
     *
     * @param name    what the place is called
     * @param address where it is
     * @param phone   as it is read; empty where there is none
     * @param dial    the same for a telephone
     */
    public record Adviser(String name, String address, String phone, String dial) {}
}

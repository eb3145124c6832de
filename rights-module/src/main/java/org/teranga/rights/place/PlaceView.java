package org.teranga.rights.place;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * A place as it is read.
 *
 * @param number     its number
 * @param label      what it is called on the map: a small number
 * @param category   what sort of place
 * @param name       what it is called
 * @param address    where it is, on one line
 * @param kilometres how far it is from where the reader is, rounded up; null where nobody said where that is
 * @param contact    how it is reached
 * @param now        how it stands; null where its hours are not known
 * @param week       seven days; empty where its hours are not known
 * @param stepFree   {@code yes, no}, or empty
 * @param closed     whether it is closed for some time
 * @param languages  codes of those that are spoken there
 * @param note       what is to be known; null where there is nothing
 * @param language   of the note, where it is not the page's; null where it is
 * @param source     where the facts come from; empty where nothing is said
 * @param example    whether nobody has checked it
 */
public record PlaceView(
        long number,
        int label,
        String category,
        String name,
        String address,
        @Nullable Long kilometres,
        Reached contact,
        @Nullable Standing now,
        List<Day> week,
        String stepFree,
        boolean closed,
        List<String> languages,
        @Nullable TemplateHTMLOutputModel note,
        @Nullable Language language,
        String source,
        boolean example) {
    public PlaceView {
        week = List.copyOf(week);
        languages = List.copyOf(languages);
    }

    /**
     * How it is reached.
     *
     * @param phone   as it is read
     * @param dial    the same for a telephone; empty where there is none
     * @param website its address on the web
     * @param host    the name of that house: {@code ofii.fr}
     * @param email   its e-mail address
     */
    public record Reached(String phone, String dial, String website, String host, String email) {}

    /**
     * How it stands.
     *
     * @param state {@code open, closed, all_day, appointment}
     * @param time  when that changes; empty where it does not, or nobody knows
     * @param when  the day on which it changes: {@code today, tomorrow}, a weekday's code, or empty
     */
    public record Standing(String state, String time, String when) {}

    /**
     * A day of its week.
     *
     * @param code  {@code mon} to {@code sun}
     * @param kind  {@code closed, open, all_day, appointment}
     * @param times from when to when
     * @param today whether it is today
     */
    public record Day(String code, String kind, List<String> times, boolean today) {
        public Day {
            times = List.copyOf(times);
        }
    }
}

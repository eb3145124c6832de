package org.teranga.platform.calendar;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * An event as it is read.
 *
 * @param number      its number
 * @param title       what it is called
 * @param description what it is about; null where nothing is said
 * @param language    of both, where it is not the page's; null where it is
 * @param when        its next time
 * @param repeats     {@code weekly, monthly, monthly_weekday}; empty where it takes place once
 * @param until       the last day on which it may begin; null where it takes place once
 * @param place       where
 * @param link        an address on the web; empty for none
 * @param audience    for whom
 * @param cancelled   whether it does not take place
 */
public record EventView(
        long number,
        String title,
        @Nullable TemplateHTMLOutputModel description,
        @Nullable Language language,
        When when,
        String repeats,
        @Nullable LocalDate until,
        Where place,
        String link,
        String audience,
        boolean cancelled) {
    /**
     * When it takes place.
     *
     * @param day    the first day
     * @param endDay the last day
     * @param starts when it begins; null where it takes all day
     * @param ends   when it ends; null where it takes all day
     */
    public record When(
            LocalDate day,
            LocalDate endDay,
            @Nullable Instant starts,
            @Nullable Instant ends) {
        /** Whether it ends on the day on which it begins. */
        public boolean oneDay() {
            return day.equals(endDay);
        }
    }

    /** Where it takes place: the name of the house and its address, both perhaps empty. */
    public record Where(String name, String address) {}
}

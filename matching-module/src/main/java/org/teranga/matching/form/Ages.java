package org.teranga.matching.form;

import java.time.LocalDate;
import java.time.Period;

/**
 * Ages grow, whosever they are: of a home's adults and children, of a household's people. What is kept is how old somebody was on the day
 * on which it was said: nobody has to tell a day of birth.
 */
public final class Ages {
    /** From this age on somebody is asked and checked as an adult; whoever is younger is met and never checked. */
    public static final int OF_AGE = 18;

    /** As old as anybody is. */
    public static final int OLDEST = 120;

    private Ages() {}

    /**
     * How old somebody is at least on a day.
     *
     * @param age  years when it was said
     * @param said when
     */
    public static int on(int age, LocalDate said, LocalDate day) {
        return day.isBefore(said) ? age : age + Period.between(said, day).getYears();
    }

    /** Whether a child could be of age by that day: the next birthday may have been the day after the age was said. */
    public static boolean couldBeOfAge(int age, LocalDate said, LocalDate day) {
        return day.isAfter(said.plusYears(OF_AGE - 1L - age));
    }
}

package org.teranga.platform.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The eleven public holidays of France (code du travail, article L. 3133-1), and those that only a part of it has: two in Alsace-Moselle
 * (article L. 3134-13), the day of the end of slavery overseas (article L. 3422-2; décret 83-1003), and the own days of the Pacific. Easter is
 * computed by the anonymous Gregorian algorithm (Meeus, <i>Astronomical Algorithms</i>, chapter 8).
 */
public final class FrenchHolidays {
    /** The code of Alsace and Moselle, which are no department of their own, for {@link #local}. */
    public static final String ALSACE_MOSELLE = "57-67-68";

    private static final Map<String, List<MonthDay>> LOCAL = Map.of(
            "971", List.of(MonthDay.of(5, 27)),
            "972", List.of(MonthDay.of(5, 22)),
            "973", List.of(MonthDay.of(6, 10)),
            "974", List.of(MonthDay.of(12, 20)),
            "976", List.of(MonthDay.of(4, 27)),
            "977", List.of(MonthDay.of(10, 9)),
            "978", List.of(MonthDay.of(5, 28)),
            "986", List.of(MonthDay.of(4, 28), MonthDay.of(7, 29)),
            "987", List.of(MonthDay.of(3, 5), MonthDay.of(6, 29), MonthDay.of(11, 20)),
            "988", List.of(MonthDay.of(9, 24)));

    private FrenchHolidays() {}

    /** Which holiday a day is, as a code of {@code duty.holiday.<code>}; empty where it is none. */
    public static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** Those of a year; where two fall on one day it has the name of the movable one. */
    public static Map<LocalDate, String> of(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "new_year");
        days.put(LocalDate.of(year, Month.MAY, 1), "labour");
        days.put(LocalDate.of(year, Month.MAY, 8), "victory");
        days.put(LocalDate.of(year, Month.JULY, 14), "national");
        days.put(LocalDate.of(year, Month.AUGUST, 15), "assumption");
        days.put(LocalDate.of(year, Month.NOVEMBER, 1), "all_saints");
        days.put(LocalDate.of(year, Month.NOVEMBER, 11), "armistice");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "christmas");
        LocalDate easter = easter(year);
        days.put(easter.plusDays(1), "easter_monday");
        days.put(easter.plusDays(39), "ascension");
        days.put(easter.plusDays(50), "whit_monday");
        return days;
    }

    /**
     * The days on which offices of one part of France are closed besides. In Polynesia both the day that it kept until 2024 and the one that
     * took its place are among them: whoever must act by then does so before.
     *
     * @param territory the code of a collectivity overseas, or {@link #ALSACE_MOSELLE}; of others there are none
     */
    public static List<LocalDate> local(String territory, int year) {
        if (territory.equals(ALSACE_MOSELLE)) {
            return List.of(easter(year).minusDays(2), LocalDate.of(year, Month.DECEMBER, 26));
        }
        return LOCAL.getOrDefault(territory, List.of()).stream()
                .map(day -> day.atYear(year))
                .toList();
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

package org.teranga.matching.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The eleven public holidays of France (code du travail, article L. 3133-1). Those that only Alsace-Moselle or an overseas territory has are
 * not among them. Easter is computed by the anonymous Gregorian algorithm (Meeus, <i>Astronomical Algorithms</i>, chapter 8).
 */
final class FrenchHolidays {
    private FrenchHolidays() {}

    /** Which holiday a day is, as a code of {@code duty.holiday.<code>}; empty where it is none. */
    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** Those of a year; where two fall on one day it has the name of the movable one. */
    static Map<LocalDate, String> of(int year) {
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

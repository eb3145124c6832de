package org.teranga.matching.spreadsheet.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.i18n.Formats;

/** Days and moments as they are written in spreadsheets: year first as ISO has it, or day first as in France. */
public final class WrittenDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private WrittenDates() {}

    static boolean isDayFirst(String text) {
        return DAY_FIRST
                .matcher(text.split("[T ]+(?=\\d{1,2}[:hH])", 2)[0].strip())
                .matches();
    }

    /** A day that is written with its year; empty where it is none. */
    public static Optional<LocalDate> day(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = DAY_FIRST.matcher(text);
        if (french.matches()) {
            String year = french.group(3).length() == 2 ? "20" + french.group(3) : french.group(3);
            return date(year, french.group(2), french.group(1));
        }
        return Optional.empty();
    }

    /** Whether a day or a moment is written with its year. */
    public static boolean isMoment(String text) {
        return moment(text).isPresent();
    }

    /** A moment; a day alone is its beginning, and a time without a zone is that of France. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(WrittenDates::isInRange);
        } catch (DateTimeException noOffset) {
            String[] parts = text.split("[T ]+(?=\\d{1,2}[:hH])", 2);
            Optional<LocalTime> time = parts.length == 1 ? Optional.of(LocalTime.MIN) : time(parts[1]);
            return day(parts[0].strip())
                    .flatMap(day ->
                            time.map(at -> day.atTime(at).atZone(Formats.ZONE).toInstant()));
        }
    }

    private static boolean isInRange(Instant moment) {
        int year = moment.atZone(Formats.ZONE).getYear();
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static Optional<LocalTime> time(String text) {
        Matcher clock = TIME.matcher(text.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), second));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

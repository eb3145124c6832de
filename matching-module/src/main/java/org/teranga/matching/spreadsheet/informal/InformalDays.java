package org.teranga.matching.spreadsheet.informal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.row.WrittenDates;

/**
 * Days as people write them. Where no year stands, it is the next such day that comes; of what lies in the past, the last that was. A month
 * alone is its first day where something begins, and its last where something ends.
 *
 * @param today from where days are counted
 */
record InformalDays(LocalDate today) {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\s+(?:au|to|until|till|jusqu['’]?\\s?(?:au|à|en)|إلى|حتى)\\s+|\\s+[-–—→]+\\s+|\\s*[–—→]\\s*");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(\\d{1,2})(?:er|ère|st|nd|rd|th|eme|ème)\\b");
    private static final int LONGEST = 60;

    /** What a day is of something. */
    enum Bound {
        /** It begins then. */
        FIRST,
        /** It ends then. */
        LAST,
        /** It was then. */
        PAST
    }

    /** Two days with what stands between them, as from one to the other. */
    record Period(LocalDate first, LocalDate last) {}

    /** A period that stands in one cell. */
    Optional<Period> period(String text) {
        String[] parts = text.length() > LONGEST ? new String[0] : BETWEEN.split(text.strip());
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<LocalDate> last = day(parts[1], Bound.LAST);
        Optional<LocalDate> first = day(parts[0], Bound.FIRST);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begins = first.get();
        LocalDate ends = last.get();
        if (ends.isBefore(begins) && !hasYear(parts[1])) {
            ends = ends.plusYears(1);
        } else if (hasYear(parts[1]) && !hasYear(parts[0]) && begins.isAfter(ends)) {
            begins = begins.minusYears(1);
        }
        return begins.isAfter(ends) ? Optional.empty() : Optional.of(new Period(begins, ends));
    }

    private static boolean hasYear(String text) {
        return InformalWords.digits(text).matches("(?s).*\\d{4}.*");
    }

    /** A day; empty where it could be another, too. */
    Optional<LocalDate> day(String text, Bound bound) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = InformalWords.digits(text.strip());
        Optional<LocalDate> written = WrittenDates.day(plain);
        if (written.isPresent()) {
            return written;
        }
        if (InformalWords.says("now", text) && bound != Bound.LAST) {
            return Optional.of(today);
        }
        if (InformalWords.says("tomorrow", text) && bound == Bound.FIRST) {
            return Optional.of(today.plusDays(1));
        }
        List<String> words = InformalWords.of(ORDINAL.matcher(plain).replaceAll("$1"));
        return counted(words, bound).or(() -> named(bare(words), bound));
    }

    /** So many days, weeks or months from today, or before it. */
    private Optional<LocalDate> counted(List<String> words, Bound bound) {
        boolean past = bound == Bound.PAST;
        List<String> rest = words;
        if (past) {
            rest = words.size() > 2 && words.subList(0, 3).equals(List.of("il", "y", "a"))
                    ? words.subList(3, words.size())
                    : words.stream()
                            .filter(word -> !InformalWords.isOf("ago", word))
                            .toList();
        } else if (words.isEmpty() || !InformalWords.isOf("in", words.getFirst())) {
            return Optional.empty();
        } else {
            rest = words.subList(1, words.size());
        }
        return InformalSpan.of(rest).map(span -> past ? span.before(today) : span.after(today));
    }

    private static List<String> bare(List<String> words) {
        int from = 0;
        while (from < words.size() && InformalWords.isOf("before.day", words.get(from))) {
            from++;
        }
        return words.subList(from, words.size()).stream()
                .filter(word -> !word.equals("de") && !word.equals("of"))
                .toList();
    }

    private Optional<LocalDate> named(List<String> words, Bound bound) {
        if (words.isEmpty() || words.size() > 4) {
            return Optional.empty();
        }
        Integer month = words.stream()
                .flatMap(word -> InformalWords.month(word).stream())
                .findFirst()
                .orElse(null);
        try {
            return month == null ? figures(words, bound) : aroundMonth(words, month, bound);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 15 12}, {@code 15 12 2026}, {@code 06 2027}. */
    private Optional<LocalDate> figures(List<String> words, Bound bound) {
        if (!words.stream().allMatch(word -> word.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        List<Integer> numbers = words.stream().map(Integer::valueOf).toList();
        if (numbers.size() == 3 && isYear(numbers.get(2))) {
            return Optional.of(LocalDate.of(numbers.get(2), numbers.get(1), numbers.get(0)));
        }
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        if (isYear(numbers.get(1))) {
            return Optional.of(inMonth(YearMonth.of(numbers.get(1), numbers.get(0)), "", bound));
        }
        if (isYear(numbers.get(0))) {
            return Optional.of(inMonth(YearMonth.of(numbers.get(0), numbers.get(1)), "", bound));
        }
        return Optional.of(nearest(numbers.get(1), numbers.get(0), bound));
    }

    /** {@code 15 december}, {@code december 15 2026}, {@code june 2027}, {@code end june}. */
    private Optional<LocalDate> aroundMonth(List<String> words, int month, Bound bound) {
        String part = "";
        @Nullable Integer day = null;
        @Nullable Integer year = null;
        for (String word : words) {
            if (InformalWords.month(word).isPresent()) {
                continue;
            }
            Optional<Integer> number = word.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
            if (number.filter(InformalDays::isYear).isPresent() && year == null) {
                year = number.get();
            } else if (number.filter(one -> one <= 31).isPresent() && day == null) {
                day = number.get();
            } else if (part.isEmpty() && day == null && isPart(word)) {
                part = word;
            } else {
                return Optional.empty();
            }
        }
        if (day != null) {
            return Optional.of(year == null ? nearest(month, day, bound) : LocalDate.of(year, month, day));
        }
        String where = part;
        return Optional.of(
                year != null
                        ? inMonth(YearMonth.of(year, month), where, bound)
                        : nearest(bound, each -> inMonth(YearMonth.of(each, month), where, bound)));
    }

    private static boolean isYear(int number) {
        return 1990 <= number && number <= 2100;
    }

    private static boolean isPart(String word) {
        return InformalWords.isOf("begin", word)
                || InformalWords.isOf("middle", word)
                || InformalWords.isOf("end", word);
    }

    private static LocalDate inMonth(YearMonth month, String part, Bound bound) {
        if (InformalWords.isOf("middle", part)) {
            return month.atDay(15);
        }
        boolean last = InformalWords.isOf("end", part) || part.isEmpty() && bound == Bound.LAST;
        return last ? month.atEndOfMonth() : month.atDay(1);
    }

    private LocalDate nearest(int month, int day, Bound bound) {
        return nearest(bound, year -> LocalDate.of(year, month, day));
    }

    private LocalDate nearest(Bound bound, IntFunction<LocalDate> inYear) {
        LocalDate here = inYear.apply(today.getYear());
        if (bound == Bound.PAST) {
            return here.isAfter(today) ? inYear.apply(today.getYear() - 1) : here;
        }
        // A month that has begun is this one.
        LocalDate from = here.getDayOfMonth() == 1 ? today.withDayOfMonth(1) : today;
        return here.isBefore(from) ? inYear.apply(today.getYear() + 1) : here;
    }
}

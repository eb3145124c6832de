package org.teranga.training.quiz.question;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a learner answers with it: beside what {@link WrittenNumbers} reads, with a unit behind it ({@code 50 %}, {@code 3 ans}) and with
 * signs between thousands ({@code 1.000,5}; {@code 1,000} in English, where the comma never stands for decimals). What is no number is
 * asked for again and not counted as wrong.
 */
public final class SaidNumber {
    private static final Pattern WITH_UNIT =
            Pattern.compile("(.*[\\p{Nd}.])[\\s\\u00A0\\u202F\\u2009]*([\\p{L}\\p{M}%٪‰€$£°²³]{1,30})\\.?");

    /** Behind a number these are no units: they make it another one. */
    private static final Set<String> MULTIPLES = Set.of(
            "cent",
            "cents",
            "mille",
            "million",
            "millions",
            "milliard",
            "milliards",
            "hundred",
            "thousand",
            "billion",
            "billions",
            "k",
            "m",
            "مئة",
            "مائة",
            "ألف",
            "آلاف",
            "ألفًا",
            "مليون",
            "ملايين",
            "مليار");

    private static final Pattern BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final Pattern BY_POINT = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d*)?");

    private SaidNumber() {}

    /**
     * The number; empty where there is none.
     *
     * @param language the language in which it was asked
     */
    public static Optional<BigDecimal> of(String words, String language) {
        String said = words.strip();
        Optional<BigDecimal> number = read(said, language);
        if (number.isPresent() || said.length() > WrittenNumbers.LONGEST) {
            return number;
        }
        Matcher unit = WITH_UNIT.matcher(said);
        return unit.matches() && !MULTIPLES.contains(unit.group(2).toLowerCase(Locale.ROOT))
                ? read(unit.group(1), language)
                : Optional.empty();
    }

    private static Optional<BigDecimal> read(String said, String language) {
        if (said.length() > WrittenNumbers.LONGEST) {
            return Optional.empty();
        }
        String plain = WrittenNumbers.western(said);
        boolean one = plain.indexOf(',') == plain.lastIndexOf(',');
        if (BY_COMMA.matcher(plain).matches() && (language.equals("en") || !one || plain.contains("."))) {
            return WrittenNumbers.exact(plain.replace(",", ""));
        }
        boolean several = plain.indexOf('.') != plain.lastIndexOf('.');
        if (BY_POINT.matcher(plain).matches() && (several || plain.contains(","))) {
            return WrittenNumbers.exact(plain.replace(".", "").replace(',', '.'));
        }
        return WrittenNumbers.written(plain);
    }
}

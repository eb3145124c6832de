package org.teranga.training.quiz.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: with a point or a comma, in Western or Arabic digits, with spaces between thousands. */
public final class WrittenNumbers {
    /** Short enough that no number takes long to reckon with. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,2})?");

    /** The longest words that may be a number. */
    static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009\\u066C'’]");

    private WrittenNumbers() {}

    /** A number as it stands in a file: with a point. */
    public static Optional<BigDecimal> exact(String words) {
        return NUMBER.matcher(words).matches() ? Optional.of(normal(new BigDecimal(words))) : Optional.empty();
    }

    /** A number as somebody wrote it into a form. */
    public static Optional<BigDecimal> written(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String number = western(words);
        if (number.contains(",") && !number.contains(".")) {
            number = number.replace(',', '.');
        }
        return exact(number);
    }

    /** In Western digits, without what stands between thousands. */
    static String western(String words) {
        StringBuilder western = new StringBuilder();
        SPACES.matcher(words).replaceAll("").codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            western.appendCodePoint(digit >= 0 ? '0' + digit : plain(c));
        });
        return western.toString();
    }

    static BigDecimal normal(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static int plain(int c) {
        return switch (c) {
            case '−', '‒', '–' -> '-';
            case '٫' -> '.';
            default -> c;
        };
    }
}

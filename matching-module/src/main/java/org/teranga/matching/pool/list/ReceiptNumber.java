package org.teranga.matching.pool.list;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number by which a person names an offer or a need on the phone: {@code K7QMX-3XTP4}. Ten letters and digits that cannot be mistaken
 * for each other (Crockford's alphabet), random, so that it tells neither a total nor the next one; with 50 bits, two alike within one
 * association are not to be expected in its life, and the database refuses them.
 *
 * @param value ten characters in two groups
 */
public record ReceiptNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptNumber {
        if (!value.matches("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}")) {
            throw new IllegalArgumentException("no receipt number: " + value);
        }
    }

    /** A new one. */
    public static ReceiptNumber next() {
        StringBuilder value = new StringBuilder(2 * GROUP + 1);
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i == GROUP) {
                value.append('-');
            }
            value.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReceiptNumber(value.toString());
    }

    /**
     * Reads a part of one as a person typed it: four characters at least, with the dash where one was typed within it or where more than a
     * group was.
     */
    public static Optional<String> partTyped(String text) {
        String plain = plain(text.replace('-', '_')).replace('_', '-');
        boolean part = plain.matches("[" + ALPHABET + "]{4,5}")
                || plain.matches("(?=.{4,11}$)[" + ALPHABET + "]{0,5}-[" + ALPHABET + "]{0,5}");
        return part ? Optional.of(plain) : typed(text).map(ReceiptNumber::value);
    }

    /** Reads what a person typed: in small letters, without the dash, with an O for a zero or an I for a one. */
    public static Optional<ReceiptNumber> typed(String text) {
        String plain = plain(text);
        if (!plain.matches("[" + ALPHABET + "]{10}")) {
            return Optional.empty();
        }
        return Optional.of(new ReceiptNumber(plain.substring(0, GROUP) + "-" + plain.substring(GROUP)));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}

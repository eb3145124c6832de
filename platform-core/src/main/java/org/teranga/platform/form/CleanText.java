package org.teranga.platform.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from outside made harmless without changing what it says: one form of each letter, no control characters, no unpaired surrogates,
 * nothing that turns the direction of the text around it. Joiners stay, since Persian and Tibetan need them.
 */
public final class CleanText {
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern HARMFUL_BUT_LINES = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

    private CleanText() {}

    /** One line, its blanks single. */
    public static String line(String text) {
        String spaced = BLANKS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(HARMFUL.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Several lines. */
    public static String lines(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return Normalizer.normalize(HARMFUL_BUT_LINES.matcher(unix).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}

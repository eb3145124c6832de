package org.teranga.training.quiz.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what somebody wrote is an accepted form. A quiz does not teach spelling: capitals, accents, Arabic vowel signs, digits of
 * another script, kinds of apostrophe and a last full stop make no difference. {@code *} in a form stands for anything, {@code \*} for itself.
 */
final class AcceptedWording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST = 1_000;

    private AcceptedWording() {}

    static boolean fits(String given, String form) {
        String words = folded(given);
        return words.length() <= LONGEST && matches(words, pattern(form));
    }

    /** The form folded, with a sign that no folded text has for the star that stands for anything. */
    private static String pattern(String form) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '\\' && i + 1 < form.length() && form.charAt(i + 1) == '*') {
                all.append('*');
                i++;
            } else {
                all.append(c == '*' ? '\u0001' : c);
            }
        }
        return folded(all.toString());
    }

    static String folded(String words) {
        String marks =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder();
        marks.codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        String folded = plain.toString()
                .replace("\u0640", "")
                .replace("->", "→")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(folded).replaceAll(" ").strip();
        return spaced.endsWith(".") ? spaced.substring(0, spaced.length() - 1).strip() : spaced;
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '«', '»', '“', '”', '„' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> c;
        };
    }

    /** Goes back to the last star only, so that no form takes long whatever is written. */
    private static boolean matches(String words, String pattern) {
        int at = 0;
        int in = 0;
        int star = -1;
        int from = 0;
        while (at < words.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '\u0001') {
                star = in++;
                from = at;
            } else if (in < pattern.length() && pattern.charAt(in) == words.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++from;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '\u0001') {
            in++;
        }
        return in == pattern.length();
    }
}

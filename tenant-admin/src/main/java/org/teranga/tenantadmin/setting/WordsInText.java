package org.teranga.tenantadmin.setting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that somebody looks for, in any order; case and accents make no difference. No word is in every text.
 *
 * @param typed as it was typed
 * @param words as they are compared
 */
public record WordsInText(String typed, List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 100;

    public WordsInText {
        words = List.copyOf(words);
    }

    /** What was typed. */
    public static WordsInText of(String typed) {
        String typedAlone = typed.strip();
        String cut = typedAlone.length() > LONGEST ? typedAlone.substring(0, LONGEST) : typedAlone;
        return new WordsInText(
                cut,
                Stream.of(plain(cut).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether each of the words is in one of these texts. */
    public boolean in(String... texts) {
        String all = plain(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

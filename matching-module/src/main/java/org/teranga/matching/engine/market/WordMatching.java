package org.teranga.matching.engine.market;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether two words count as the same. */
public final class WordMatching {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordMatching() {}

    /** A free word: case, accents and spaces make no difference. */
    public static String plain(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A language: the primary subtag of its BCP 47 code counts, and Dari ({@code prs}) is Persian ({@code fa}). */
    public static String language(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return primary.equals("prs") ? "fa" : primary;
    }

    /**
     * The first words that have the same form as one of the second, in their order.
     *
     * @param form what makes two words the same
     */
    public static List<String> common(List<String> first, Collection<String> second, UnaryOperator<String> form) {
        Set<String> forms = second.stream().map(form).collect(Collectors.toSet());
        return first.stream().filter(word -> forms.contains(form.apply(word))).toList();
    }
}

package org.teranga.matching.skill;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.engine.market.WordMatching;

/** Brings words for skills into one form: by its letters, and by its stems, in which number and gender make no difference. */
final class SkillWords {
    /** Longer ones are sentences, and no names of skills. */
    static final int LONGEST = 120;

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final Set<String> LITTLE =
            Set.of(("le la les l un une de du des d a au aux en et ou sur avec pour dans the of and or for in to with")
                    .split(" "));

    /** Feminine endings of French and the masculine ones for which they count. */
    private static final List<String> ENDINGS = List.of("iere", "ier", "trice", "teur", "euse", "eur", "ienne", "ien");

    private SkillWords() {}

    /** Without case, accents, ligatures and punctuation. */
    static String folded(String words) {
        String apart =
                words.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        return OTHER.matcher(WordMatching.plain(apart)).replaceAll(" ").strip();
    }

    /** The stems of what is folded, without articles and prepositions; those alone stay as they are. */
    static String stems(String folded) {
        List<String> all = List.of(folded.split(" "));
        List<String> said = all.stream().filter(word -> !LITTLE.contains(word)).toList();
        Stream<String> kept = (said.isEmpty() ? all : said).stream();
        return kept.map(SkillWords::stem).collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String one = word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < ENDINGS.size(); i += 2) {
            if (one.endsWith(ENDINGS.get(i))) {
                return one.substring(0, one.length() - ENDINGS.get(i).length()) + ENDINGS.get(i + 1);
            }
        }
        return one.length() > 4 && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }
}

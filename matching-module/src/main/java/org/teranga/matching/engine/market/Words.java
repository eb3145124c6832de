package org.teranga.matching.engine.market;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The words of one column, each with a number, so that two lists are compared as numbers. */
final class Words {
    private final UnaryOperator<String> form;
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    private Words(UnaryOperator<String> form) {
        this.form = form;
    }

    /** Free words: case, accents and spaces make no difference. */
    static Words free() {
        return new Words(Vocabulary::plain);
    }

    /** Languages: the primary subtag counts, and Dari is Persian. */
    static Words languages() {
        return new Words(Vocabulary::language);
    }

    /** The numbers of these words, sorted, each once; a new word takes the next number. */
    int[] codes(Collection<String> words) {
        return words.stream()
                .map(word -> forms.computeIfAbsent(word, form))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> codes.computeIfAbsent(word, any -> codes.size()))
                .sorted()
                .distinct()
                .toArray();
    }
}

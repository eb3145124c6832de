package org.teranga.matching.engine.market;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The words of one column, each with a number, so that two lists are compared as numbers. */
final class ColumnWords {
    private final UnaryOperator<String> form;
    private final Map<String, String> forms;
    private final Map<String, Integer> codes;
    private final boolean isClosed;

    private ColumnWords(UnaryOperator<String> form) {
        this(form, new HashMap<>(), new HashMap<>(), false);
    }

    private ColumnWords(
            UnaryOperator<String> form, Map<String, String> forms, Map<String, Integer> codes, boolean isClosed) {
        this.form = form;
        this.forms = forms;
        this.codes = codes;
        this.isClosed = isClosed;
    }

    /** The same words, and no new ones: a word that is not among them gets a number of its own, that nothing else has. */
    ColumnWords closed() {
        return new ColumnWords(form, forms, codes, true);
    }

    /** Free words: case, accents and spaces make no difference. */
    static ColumnWords free() {
        return new ColumnWords(WordMatching::plain);
    }

    /** Languages: the primary subtag counts, and Dari is Persian. */
    static ColumnWords languages() {
        return new ColumnWords(WordMatching::language);
    }

    /** The numbers of these words, sorted, each once; a new word takes the next number. */
    int[] codes(Collection<String> words) {
        return isClosed ? found(words) : numbered(words);
    }

    private int[] found(Collection<String> words) {
        Map<String, Integer> unknown = new HashMap<>();
        return words.stream()
                .map(form)
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> codes.containsKey(word)
                        ? codes.get(word)
                        : unknown.computeIfAbsent(word, any -> codes.size() + unknown.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Read for every row of a market: without a stream. */
    private int[] numbered(Collection<String> words) {
        int[] numbers = new int[words.size()];
        int size = 0;
        for (String word : words) {
            String plain = forms.computeIfAbsent(word, form);
            if (!plain.isEmpty()) {
                numbers[size++] = codes.computeIfAbsent(plain, any -> codes.size());
            }
        }
        Arrays.sort(numbers, 0, size);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[different++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, different);
    }
}

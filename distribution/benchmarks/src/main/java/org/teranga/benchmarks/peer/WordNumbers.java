package org.teranga.benchmarks.peer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.teranga.matching.engine.market.WordMatching;

/** Words as numbers, so that PostgreSQL compares arrays of integers. */
final class WordNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    Integer[] languages(Collection<String> codes) {
        return of(codes, WordMatching::language);
    }

    Integer[] words(Collection<String> words) {
        return of(words, WordMatching::plain);
    }

    /** Sorted, each once. */
    private Integer[] of(Collection<String> words, UnaryOperator<String> form) {
        return words.stream()
                .map(form)
                .map(word -> numbers.computeIfAbsent(word, any -> numbers.size()))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }
}

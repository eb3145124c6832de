package org.teranga.matching.spreadsheet.informal;

import java.util.List;
import java.util.Optional;

/**
 * Who is meant, as people write it: <i>2 adults + 1 baby</i>, <i>a couple with two children</i>.
 *
 * @param adults   how many
 * @param children how many
 */
record InformalPeople(int adults, int children) {
    private static final int MOST = 100;

    /** Reads it; empty where it says anything else, too, or nobody. */
    static Optional<InformalPeople> of(List<String> words) {
        int adults = 0;
        int children = 0;
        int number = -1;
        for (String word : words) {
            Optional<Integer> said = InformalWords.number(word);
            if (said.isPresent()) {
                if (number >= 0) {
                    return Optional.empty();
                }
                number = said.get();
            } else if (InformalWords.isOf("children", word)) {
                children += many(number);
                number = -1;
            } else if (InformalWords.isOf("couple", word)) {
                adults += 2 * many(number);
                number = -1;
            } else if (InformalWords.isOf("adults", word) || InformalWords.isOf("adult", word)) {
                adults += many(number);
                number = -1;
            } else if (!InformalWords.isOf("joining", word)) {
                return Optional.empty();
            }
        }
        boolean sound = number < 0 && adults + children > 0 && adults + children <= MOST;
        return sound ? Optional.of(new InformalPeople(adults, children)) : Optional.empty();
    }

    /** What sort of household that is, as a code; empty where it could be another, too. */
    String composition(List<String> words) {
        if (children == 0) {
            return adults == 2 && among("couple", words) ? "couple" : "";
        }
        if (adults > 1) {
            return "family";
        }
        return adults == 1 && among("mother", words) ? "woman_with_children" : "";
    }

    private static boolean among(String set, List<String> words) {
        return words.stream().anyMatch(word -> InformalWords.isOf(set, word));
    }

    private static int many(int number) {
        return number < 0 ? 1 : number;
    }
}

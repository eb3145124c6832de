package org.teranga.training.quiz.gift;

import java.util.List;
import org.teranga.training.quiz.question.Text;

/**
 * The place of a question in a bank.
 *
 * @param category  its category, with slashes between a category and one within it; empty for none
 * @param reference what its owner calls it, Moodle's {@code [id:…]}; empty for none
 * @param tags      words to find it by, each once
 */
public record Filing(String category, String reference, List<String> tags) {
    /** Nowhere in particular. */
    public static final Filing NONE = new Filing("", "", List.of());

    private static final int LONGEST = 250;

    public Filing {
        category = brief(category);
        reference = brief(reference);
        tags = tags.stream()
                .map(tag -> brief(tag.replaceAll("[\\[\\]]", "")))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    /** As a file says it: what no words have is left out. */
    static Filing of(String category, String reference, List<String> tags) {
        return new Filing(
                clean(category),
                clean(reference),
                tags.stream().map(Filing::clean).toList());
    }

    private static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}|[\uFFFE\uFFFF]", " ");
    }

    private static String brief(String words) {
        String line = Text.line(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
    }
}

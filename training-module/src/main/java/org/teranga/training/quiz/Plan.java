package org.teranga.training.quiz;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Which questions a quiz asks.
 *
 * @param questions    those that everybody is asked, in their order
 * @param draws        those that chance chooses, anew for each attempt
 * @param mixed        whether their order is mixed
 * @param mixedAnswers whether the order of answers is mixed
 */
public record Plan(List<UUID> questions, List<Draw> draws, boolean mixed, boolean mixedAnswers) {
    /** The most questions that a quiz asks. */
    public static final int MOST = 100;

    public Plan {
        questions = List.copyOf(questions);
        draws = List.copyOf(draws);
    }

    /** Whether it asks nothing. */
    public boolean empty() {
        return questions.isEmpty() && draws.isEmpty();
    }

    /**
     * Some questions, chosen by chance.
     *
     * @param category of this category, and those within it; empty for any
     * @param tag      with this tag; empty for any
     * @param count    how many
     */
    public record Draw(String category, String tag, int count) {
        public Draw {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(tag, "tag");
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("a draw of " + count + " questions");
            }
        }
    }
}

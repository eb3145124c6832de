package org.teranga.training.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.training.quiz.bank.BankQuestion;

/**
 * The plan of a quiz: which questions it asks.
 *
 * @param questions    those that everybody is asked, in their order
 * @param draws        those that chance chooses, anew for each attempt
 * @param mixed        whether their order is mixed
 * @param mixedAnswers whether the order of answers is mixed
 */
public record QuizPlan(List<UUID> questions, List<Draw> draws, boolean mixed, boolean mixedAnswers) {
    /** The most questions that a quiz asks. */
    public static final int MOST = 100;

    public QuizPlan {
        questions = List.copyOf(questions);
        draws = List.copyOf(draws);
    }

    /** Whether it asks nothing. */
    public boolean empty() {
        return questions.isEmpty() && draws.isEmpty();
    }

    /** Whether it asks anything of this bank: one of its questions is there, or one that a draw may draw. */
    public boolean asks(Collection<BankQuestion> bank) {
        return bank.stream()
                .anyMatch(one -> questions.contains(one.id()) || draws.stream().anyMatch(draw -> draw.fits(one)));
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

        /** Whether it may draw this question. */
        public boolean fits(BankQuestion question) {
            String own = question.filing().category();
            boolean within = category.isEmpty() || own.equals(category) || own.startsWith(category + "/");
            return within && (tag.isEmpty() || question.filing().tags().contains(tag));
        }
    }
}

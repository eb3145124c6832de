package org.teranga.training.quiz;

import java.util.Objects;

/**
 * A quiz as the version of its course has it that learners see.
 *
 * @param quiz  which quiz
 * @param terms what it asks otherwise than its course
 * @param plan  what it asks
 */
public record QuizEdition(Quiz quiz, QuizTerms terms, QuizPlan plan) {
    public QuizEdition {
        Objects.requireNonNull(quiz, "quiz");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(plan, "plan");
    }
}

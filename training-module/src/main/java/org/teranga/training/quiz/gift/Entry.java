package org.teranga.training.quiz.gift;

import java.util.Objects;
import org.teranga.training.quiz.question.Question;

/**
 * A question of a file.
 *
 * @param line     where it begins, from 1
 * @param filing   where it stands
 * @param question what it is
 */
public record Entry(int line, Filing filing, Question question) {
    public Entry {
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(question, "question");
    }
}

package org.teranga.training.quiz.gift;

import java.util.List;
import java.util.Objects;

/**
 * A question of a file that was not taken.
 *
 * @param line  where it begins, from 1
 * @param title its title, or the beginning of its words
 * @param fault why
 * @param about what the sentence of the fault says it of
 */
public record QuestionRefusal(int line, String title, Fault fault, List<Object> about) {
    public QuestionRefusal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fault, "fault");
        about = List.copyOf(about);
    }
}

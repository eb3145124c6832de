package org.teranga.training.quiz.desk;

import java.util.List;

/**
 * The outcome of an import of questions.
 *
 * @param imported those that came whole
 * @param rejected those that did not
 */
public record QuestionsAnswer(List<Imported> imported, List<Rejected> rejected) {
    public QuestionsAnswer {
        imported = List.copyOf(imported);
        rejected = List.copyOf(rejected);
    }

    /** A question that came whole: the line where it begins, its title, its kind. */
    public record Imported(int line, String title, String type) {}

    /** A question that did not, and why. */
    public record Rejected(int line, String title, String message) {}
}

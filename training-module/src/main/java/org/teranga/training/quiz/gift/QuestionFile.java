package org.teranga.training.quiz.gift;

import java.util.List;

/**
 * The content of a file of questions.
 *
 * @param entries  the questions that came whole, in their order
 * @param refusals those that did not
 */
public record QuestionFile(List<Entry> entries, List<QuestionRefusal> refusals) {
    /** The most questions that a file may hold. */
    public static final int MOST = 2_000;

    public QuestionFile {
        entries = List.copyOf(entries);
        refusals = List.copyOf(refusals);
    }

    /** Whether it has more than can be taken at once. */
    public boolean tooMany() {
        return entries.size() + refusals.size() > MOST;
    }
}

package org.teranga.training.quiz.attempt.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.quiz.attempt.QuestionView;

/**
 * The page of one question.
 *
 * @param course   what the course is called
 * @param back     the page of the course
 * @param start    the first page of the quiz
 * @param action   this page
 * @param number   which question, from 1
 * @param count    of how many
 * @param attempt  the how manieth attempt
 * @param question what is asked
 * @param form     what was sent, where it came back
 * @param next     the next page: the next question without an answer, or the result
 * @param last     whether that is the result
 * @param steps    all questions
 */
public record AskedView(
        Called course,
        String back,
        String start,
        String action,
        int number,
        int count,
        int attempt,
        QuestionView question,
        FilledForm form,
        @Nullable String next,
        boolean last,
        List<StepView> steps) {
    public AskedView {
        steps = List.copyOf(steps);
    }

    /** How many have an answer. */
    public long answered() {
        return steps.stream().filter(step -> !step.outcome().isEmpty()).count();
    }

    /**
     * A question in the list of all.
     *
     * @param outcome what became of its answer; empty before
     */
    public record StepView(int number, String href, boolean current, String outcome) {}
}

package org.teranga.training.quiz.desk;

import java.util.List;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.theme.FilledForm;

/**
 * Which questions a quiz asks.
 *
 * @param course     what the course is called
 * @param back       the list of questions
 * @param action     this page
 * @param questions  the questions of the course
 * @param draws      the lines for draws, by number
 * @param categories the categories there are
 * @param tags       the tags there are
 * @param form       what stands in the form
 * @param happened   whether it was just saved
 */
public record PlanView(
        Called course,
        String back,
        String action,
        List<Choice> questions,
        List<Integer> draws,
        List<String> categories,
        List<String> tags,
        FilledForm form,
        boolean happened) {
    public PlanView {
        questions = List.copyOf(questions);
        draws = List.copyOf(draws);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /** A question to choose. */
    public record Choice(String id, String name, String source, String type) {}
}

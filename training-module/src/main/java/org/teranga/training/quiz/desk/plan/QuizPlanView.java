package org.teranga.training.quiz.desk.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.course.CourseTerms;

/**
 * The title of a quiz and the questions it asks.
 *
 * @param course     what the course is called
 * @param outline    the outline of the course
 * @param back       the list of questions
 * @param action     this page
 * @param title      what the quiz is called; null where it has no title
 * @param languages  those in which it may have one
 * @param terms      what the course says, where the quiz says nothing
 * @param sections   where a new one may stand; empty where it is there already
 * @param questions  the questions of the course
 * @param draws      the lines for draws, by number
 * @param categories the categories there are
 * @param tags       the tags there are
 * @param form       what stands in the form
 * @param happened   what was just done, as the end of a message key; empty for nothing
 */
public record QuizPlanView(
        Called course,
        String outline,
        String back,
        String action,
        @Nullable Called title,
        List<Language> languages,
        CourseTerms terms,
        List<Place> sections,
        List<Choice> questions,
        List<Integer> draws,
        List<String> categories,
        List<String> tags,
        FilledForm form,
        String happened) {
    public QuizPlanView {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        draws = List.copyOf(draws);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /** A question to choose. */
    public record Choice(String id, String name, String source, String type) {}

    /** A section of the course. */
    public record Place(String anchor, String title) {}
}

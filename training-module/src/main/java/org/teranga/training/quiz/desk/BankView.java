package org.teranga.training.quiz.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.ListQuery;

/**
 * The questions of a course.
 *
 * @param course    what the course is called
 * @param base      the address of this page
 * @param query     what is filtered
 * @param rows      the questions
 * @param tags      the tags there are
 * @param types     the kinds there are
 * @param languages those in which questions may be taken out
 * @param quizzes   the quizzes of the course
 * @param later     whether what changes counts from the next version of the course on
 * @param happened  what was just done; empty where nothing
 */
public record BankView(
        Called course,
        String base,
        ListQuery query,
        List<Row> rows,
        List<String> tags,
        List<String> types,
        List<Language> languages,
        List<QuizRow> quizzes,
        boolean later,
        String happened) {
    public BankView {
        rows = List.copyOf(rows);
        tags = List.copyOf(tags);
        types = List.copyOf(types);
        languages = List.copyOf(languages);
        quizzes = List.copyOf(quizzes);
    }

    /**
     * A question.
     *
     * @param source         the language of its name
     * @param mean           the mean mark in per cent; -1 where nobody answered
     * @param discrimination with two decimals; empty where it says nothing
     * @param doubtful       whether it ought to be looked at
     */
    public record Row(
            String name,
            String source,
            String href,
            String type,
            String category,
            List<String> tags,
            List<String> languages,
            int asked,
            int mean,
            String discrimination,
            boolean doubtful) {}

    /** A quiz, what it is called (null where it has no title), and how many questions it asks. */
    public record QuizRow(int number, @Nullable Called title, int questions, String href) {}
}

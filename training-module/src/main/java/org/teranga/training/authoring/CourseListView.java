package org.teranga.training.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The courses at the desk ({@code training/desk/courses}).
 *
 * @param href      the desk's address
 * @param courses   all courses, by place
 * @param mayWrite  whether the person writes courses
 * @param languages in which a course can be begun
 * @param form      of a new course
 * @param happened  what was just done, as the end of a message key; empty for nothing
 */
public record CourseListView(
        String href,
        List<Row> courses,
        boolean mayWrite,
        List<LessonLanguageView> languages,
        FilledForm form,
        String happened) {
    public CourseListView {
        courses = List.copyOf(courses);
        languages = List.copyOf(languages);
    }

    /**
     * A course.
     *
     * @param href    where it is worked on
     * @param title   what it is called
     * @param tongue  of the title; null where it is the page's
     * @param status  {@code draft}, {@code published}, {@code retired}
     * @param version the version that learners see; 0 before the first
     * @param changed whether something is written that is not published
     * @param news    whether the original has changed since it was copied
     * @param copied  whether it is a copy
     * @param parts   how many parts it has
     */
    public record Row(
            String href,
            String title,
            @Nullable LessonLanguageView tongue,
            String status,
            int version,
            boolean changed,
            boolean news,
            boolean copied,
            int parts) {}
}

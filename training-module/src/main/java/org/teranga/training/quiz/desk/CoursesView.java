package org.teranga.training.quiz.desk;

import java.util.List;
import org.teranga.platform.content.Library.Called;

/**
 * The banks of questions, one a course.
 *
 * @param rows    the courses
 * @param waiting how many texts wait for a trainer
 */
public record CoursesView(List<Row> rows, int waiting) {
    public CoursesView {
        rows = List.copyOf(rows);
    }

    /** A course and how many questions it has. */
    public record Row(Called course, String href, int questions) {}
}

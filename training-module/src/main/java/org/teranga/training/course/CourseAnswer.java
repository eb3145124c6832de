package org.teranga.training.course;

import java.util.UUID;

/**
 * A course on the outside.
 *
 * @param id      its id
 * @param title   what it is called, in the language of the request, else in that of its source
 * @param version the number of the version that learners see
 */
public record CourseAnswer(UUID id, String title, int version) {
    static CourseAnswer of(CourseTitles.Titled course) {
        return new CourseAnswer(
                course.course().id(),
                course.title().title(),
                course.course().version().orElseThrow().number());
    }
}

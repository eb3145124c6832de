package org.teranga.training.authoring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The course that a page of the desk is about.
 *
 * @param desk     the desk's address
 * @param href     where it is worked on
 * @param title    what it is called
 * @param tongue   the language of its source
 * @param status   {@code draft}, {@code published}, {@code retired}
 * @param version  the version that learners see; 0 before the first
 * @param changed  whether outline or terms are others than in that version, or words are being written
 * @param copied   whether it is a copy
 * @param mayWrite whether the person writes courses
 * @param learner  where learners see it; null before it is published
 */
public record CourseHead(
        String desk,
        String href,
        String title,
        LessonLanguageView tongue,
        String status,
        int version,
        boolean changed,
        boolean copied,
        boolean mayWrite,
        @Nullable String learner) {
    public CourseHead {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(tongue, "tongue");
        Objects.requireNonNull(status, "status");
    }
}

package org.teranga.training.leading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.Part;

/**
 * What all of a page needs of the courses, read once.
 *
 * @param courses those that are published
 * @param counts  of each course, how many people are in which state
 * @param titles  what courses, lessons and stories are called
 * @param quizzes what quizzes are called; those without a title are left out
 * @param today   the present day
 */
record LeadCourses(
        SequencedMap<UUID, Course> courses,
        Map<UUID, Map<String, Integer>> counts,
        Titles titles,
        Map<UUID, Called> quizzes,
        LocalDate today) {
    @Nullable
    Course bySlug(String slug) {
        return courses.values().stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    static List<Part> parts(Course course) {
        return course.version().orElseThrow().outline().parts();
    }

    String title(Course course) {
        return titles.of(course.document(), course.slug()).title();
    }

    String title(Part part, PageContexts contexts) {
        if (part.written()) {
            return titles.of(part.id(), part.key()).title();
        }
        return part instanceof Part.Quiz ? asked(part.id(), contexts) : contexts.text("training.part." + part.kind());
    }

    /** What a quiz is called. */
    String asked(UUID quiz, PageContexts contexts) {
        Called called = quizzes.get(quiz);
        return called == null ? contexts.text("training.part.quiz") : called.title();
    }
}

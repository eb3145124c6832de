package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.teranga.training.course.Course;
import org.teranga.training.quiz.LayQuiz;

/** The quiz of a course: one without questions, which are written or brought on its own page. */
@ApplicationScoped
@Transactional
class AddQuiz {
    private static final int MINUTES = 20;

    private final LayQuiz lay;
    private final WriteCourse write;

    @Inject
    AddQuiz(LayQuiz lay, WriteCourse write) {
        this.lay = lay;
        this.write = write;
    }

    void add(Course course, String section, String language) {
        write.addQuiz(course, section, lay.lay(course.id(), Map.of(language, "")), MINUTES);
    }
}

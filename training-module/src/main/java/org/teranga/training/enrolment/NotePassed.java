package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.meeting.MeetingAttended;

/**
 * Notes as done what is passed elsewhere: quizzes and meetings. What the course of today does not have changes nothing, nor what somebody
 * did who never began a course that was retired meanwhile.
 */
@ApplicationScoped
@Transactional
class NotePassed {
    private final Courses courses;
    private final TakeCourse take;

    @Inject
    NotePassed(Courses courses, TakeCourse take) {
        this.courses = courses;
        this.take = take;
    }

    void passed(@Observes QuizPassed passed) {
        parts(passed.person(), passed.course()).stream()
                .filter(part -> part.id().equals(passed.quiz()))
                .forEach(part -> take.done(passed.person(), passed.course(), part.id(), passed.percent()));
    }

    void attended(@Observes MeetingAttended attended) {
        UUID course = attended.course();
        if (course != null) {
            parts(attended.person(), course).stream()
                    .filter(Part.Meeting.class::isInstance)
                    .forEach(part -> take.done(attended.person(), course, part.id(), null));
        }
    }

    private List<Part> parts(UUID person, UUID course) {
        return courses.find(course)
                .filter(found -> take.takes(person, course))
                .flatMap(found -> found.version())
                .map(version -> version.outline().parts())
                .orElse(List.of());
    }
}

package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;

/** Records a person's way through a course: being at a part, having done one, taking it again. The first of these enrols. */
@ApplicationScoped
@Transactional
public class TakeCourse {
    private final Courses courses;
    private final Enrolments enrolments;
    private final CompleteCourse complete;
    private final ReadProgress progress;
    private final Clock clock;

    @Inject
    TakeCourse(Courses courses, Enrolments enrolments, CompleteCourse complete, ReadProgress progress, Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.complete = complete;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Notes where somebody is: there they go on, on any device.
     *
     * @throws Refusal not found where there is no such course or part to be taken
     */
    public void at(UUID person, UUID course, UUID part) {
        enrolled(person, course(course, part)).goOn(part, clock.instant());
        enrolments.flush();
    }

    /**
     * Notes that a part was done; once is enough, and a second time changes nothing.
     *
     * @param percent of a quiz: the mark; null for any other part
     * @throws Refusal not found where there is no such course or part to be taken
     */
    public void done(UUID person, UUID id, UUID part, @Nullable Integer percent) {
        courses.steady(id);
        Course course = course(id, part);
        Enrolment enrolment = enrolled(person, course);
        Instant now = clock.instant();
        enrolments.done(
                enrolment.id(),
                new PartDone(part, course.version().orElseThrow().number(), now, percent));
        enrolment.goOn(part, now);
        enrolments.flush();
        complete.check(person, course);
    }

    /**
     * Begins another round; where one is under way nothing changes.
     *
     * @throws Refusal conflict where the last one still holds for long
     */
    public void renew(UUID person, UUID id) {
        CourseProgress before = progress.of(person, id).orElseThrow(Refusal::notFound);
        CourseRound last = before.enrolment();
        if (last == null || !before.course().published()) {
            throw Refusal.notFound();
        }
        if (before.open()) {
            return;
        }
        if (!before.renewable()) {
            throw Refusal.conflict("enrolment.not_renewable");
        }
        begin(person, before.course(), last.round() + 1);
    }

    /** Whether somebody is in a course, or can still come in. */
    boolean takes(UUID person, UUID course) {
        return courses.find(course).filter(Course::published).isPresent() || enrolments.any(person, course);
    }

    /** Those who have done everything that a course asks today, in a round that is not completed. */
    List<UUID> finished(UUID id) {
        List<UUID> parts = courses.find(id)
                .flatMap(Course::version)
                .map(version -> version.outline().parts().stream().map(Part::id).toList())
                .orElse(List.of());
        return parts.isEmpty() ? List.of() : enrolments.finished(id, parts);
    }

    /** Completes what is complete, where a course asks less than before. */
    void check(UUID person, UUID id) {
        Course course = courses.find(id).orElseThrow(Refusal::notFound);
        if (enrolments.hold(person, id).isPresent()) {
            complete.check(person, course);
        }
    }

    private Enrolment enrolled(UUID person, Course course) {
        return enrolments.hold(person, course.id()).orElseGet(() -> {
            if (!course.published()) {
                throw Refusal.notFound();
            }
            begin(person, course, 1);
            return enrolments.hold(person, course.id()).orElseThrow();
        });
    }

    private void begin(UUID person, Course course, int round) {
        enrolments.begin(person, course.version().orElseThrow(), round, clock.instant());
    }

    private Course course(UUID id, UUID part) {
        return courses.find(id)
                .filter(course -> course.version()
                        .flatMap(version -> version.outline().part(part))
                        .isPresent())
                .orElseThrow(Refusal::notFound);
    }
}

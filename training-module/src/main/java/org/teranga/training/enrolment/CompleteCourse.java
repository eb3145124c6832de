package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseVersion;

/** Completes what is complete: a course whose parts are all done, once the courses that belong to it hold; and then those it belongs to. */
@ApplicationScoped
class CompleteCourse {
    private final Enrolments enrolments;
    private final Completions completions;
    private final ReadProgress progress;
    private final Event<CourseCompleted> completed;
    private final Clock clock;

    @Inject
    CompleteCourse(
            Enrolments enrolments,
            Completions completions,
            ReadProgress progress,
            Event<CourseCompleted> completed,
            Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.progress = progress;
        this.completed = completed;
        this.clock = clock;
    }

    /** After something was done in a course. */
    void check(UUID person, Course course) {
        Map<UUID, CourseProgress> all = progress.of(person).stream()
                .collect(Collectors.toMap(one -> one.course().id(), Function.identity()));
        CourseProgress own = all.get(course.id());
        if (own == null || !complete(person, own, all)) {
            return;
        }
        for (CourseProgress other : all.values()) {
            if (terms(other)
                    .map(version -> version.terms().prerequisites().contains(course.id()))
                    .orElse(false)) {
                enrolments.hold(person, other.course().id()).ifPresent(any -> check(person, other.course()));
            }
        }
    }

    private boolean complete(UUID person, CourseProgress one, Map<UUID, CourseProgress> all) {
        CourseVersion version = terms(one).orElse(null);
        CourseRound round = one.enrolment();
        if (round == null || version == null) {
            return false;
        }
        boolean before =
                one.completion() != null && one.completion().enrolment().equals(round.id());
        if (before
                || !ReadProgress.allDone(one.course(), one.done())
                || !version.terms().prerequisites().stream()
                        .allMatch(id -> !all.containsKey(id) || all.get(id).holds())) {
            return false;
        }
        Instant now = clock.instant();
        int months = version.terms().validityMonths();
        LocalDate until =
                months == 0 ? null : now.atZone(Formats.ZONE).toLocalDate().plusMonths(months);
        Completion completion = new Completion(
                Uuid7.at(now), round.id(), person, one.course().id(), version.number(), now, until, false);
        if (!completions.add(completion)) {
            return false;
        }
        completed.fire(new CourseCompleted(completion.id(), person, one.course().id(), version.number(), now, until));
        return true;
    }

    private static Optional<CourseVersion> terms(CourseProgress progress) {
        return progress.course().version();
    }
}

package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;

/** How far a person is in all courses: a fixed number of queries, however many there are. */
@ApplicationScoped
@Transactional
public class ReadProgress {
    /** So many days before it ends a course can be taken anew. */
    static final int RENEWABLE_DAYS = 60;

    private final Courses courses;
    private final Enrolments enrolments;
    private final Completions completions;
    private final Clock clock;

    @Inject
    ReadProgress(Courses courses, Enrolments enrolments, Completions completions, Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.completions = completions;
        this.clock = clock;
    }

    /** In every course that can be taken, and in those that were retired since this person began them; by place. */
    public List<CourseProgress> of(UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Map<UUID, Integer> oldest = completions.oldest();
        Map<UUID, CourseRound> last = enrolments.of(person).stream()
                .collect(Collectors.toMap(CourseRound::course, one -> one, (newer, older) -> newer));
        Map<UUID, Completion> completed = completions.of(person).stream()
                .collect(Collectors.toMap(Completion::course, one -> one, (newer, older) -> newer));
        Map<UUID, Set<UUID>> done = enrolments.doneBy(person);
        return courses.all().stream()
                .filter(course -> course.published() || course.current() != null && last.containsKey(course.id()))
                .map(course -> {
                    CourseRound enrolment = last.get(course.id());
                    Set<UUID> parts = enrolment == null ? Set.of() : done.getOrDefault(enrolment.id(), Set.of());
                    Completion completion = completed.get(course.id());
                    return new CourseProgress(
                            course,
                            enrolment,
                            parts,
                            completion,
                            state(course, enrolment, parts, completion, today, oldest),
                            until(completion, oldest.getOrDefault(course.id(), 0)));
                })
                .toList();
    }

    /** In one course. */
    public Optional<CourseProgress> of(UUID person, UUID course) {
        return of(person).stream()
                .filter(progress -> progress.course().id().equals(course))
                .findFirst();
    }

    private static @Nullable LocalDate until(@Nullable Completion completion, int oldest) {
        return completion == null || completion.endedEarlier(oldest) ? null : completion.until();
    }

    // six things decide where somebody stands
    private static CourseProgress.State state(
            Course course,
            @Nullable CourseRound enrolment,
            Set<UUID> done,
            @Nullable Completion completion,
            LocalDate today,
            Map<UUID, Integer> oldest) {
        boolean ofThisRound = completion != null
                && enrolment != null
                && completion.enrolment().equals(enrolment.id());
        if (completion != null && completion.holds(today, oldest.getOrDefault(course.id(), 0))) {
            LocalDate until = completion.until();
            return until == null || until.isAfter(today.plusDays(RENEWABLE_DAYS))
                    ? CourseProgress.State.COMPLETED
                    : CourseProgress.State.ENDING;
        }
        if (enrolment == null) {
            return CourseProgress.State.NEW;
        }
        if (ofThisRound) {
            return CourseProgress.State.ENDED;
        }
        return allDone(course, done) ? CourseProgress.State.WAITING : CourseProgress.State.UNDER_WAY;
    }

    static boolean allDone(Course course, Set<UUID> done) {
        List<Part> parts =
                course.version().map(version -> version.outline().parts()).orElse(List.of());
        return !parts.isEmpty() && parts.stream().map(Part::id).allMatch(done::contains);
    }
}

package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.training.authoring.PublishCourse.Fault;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titled;
import org.teranga.training.course.Outline;
import org.teranga.training.course.Part;
import org.teranga.training.course.Terms;
import org.teranga.training.quiz.QuizContents;
import org.teranga.training.quiz.Quizzes;

/**
 * How the courses of an association hang together. Two things must hold whatever anybody publishes: no course goes with itself, by however
 * many others; and what is under every placement, the ethics course, is given by nothing less than a quiz that was passed, together with
 * a course on trauma of which the same is true.
 */
@ApplicationScoped
@Transactional
class CourseWeb {
    private final CourseTitles titles;
    private final Quizzes quizzes;
    private final QuizContents contents;

    @Inject
    CourseWeb(CourseTitles titles, Quizzes quizzes, QuizContents contents) {
        this.titles = titles;
        this.quizzes = quizzes;
        this.contents = contents;
    }

    /** A course as learners have it, or as they would. */
    private record Strand(String title, Terms terms, Outline outline) {
        boolean gives(QualificationKind kind) {
            return terms.granted().filter(kind::equals).isPresent();
        }

        boolean asks() {
            return outline.parts().stream().anyMatch(Part.Quiz.class::isInstance);
        }
    }

    /** What would be torn if this course were published as it is being written. */
    List<Fault> faults(Course course) {
        Map<UUID, Strand> web = web();
        String title = titles.all().stream()
                .filter(one -> one.course().id().equals(course.id()))
                .map(one -> one.title().title())
                .findFirst()
                .orElse(course.slug());
        Strand written = new Strand(title, course.terms(), course.outline());
        web.put(course.id(), written);
        List<Fault> faults = new ArrayList<>();
        if (course.terms().guarded() && !written.asks()) {
            faults.add(new Fault("coursedesk.lacks.floor.quiz", ""));
        }
        web.values().stream()
                .filter(one -> one.gives(QualificationKind.ETHICS_COURSE))
                .filter(one -> one.terms().prerequisites().stream()
                        .flatMap(id -> Stream.ofNullable(web.get(id)))
                        .noneMatch(other -> other.gives(QualificationKind.TRAUMA_COURSE)))
                .forEach(one -> faults.add(new Fault("coursedesk.lacks.floor.trauma", one.title())));
        quizzes.ofCourse(course.id()).stream()
                .filter(quiz ->
                        course.outline().part(quiz.id()).isPresent() && !contents.asks(course.id(), quiz.plan()))
                .forEach(quiz -> faults.add(new Fault(
                        "coursedesk.lacks.questions",
                        quiz.called("fr").map(Called::title).orElse(""))));
        circle(course.id(), web).ifPresent(other -> faults.add(new Fault("coursedesk.lacks.circle", other)));
        return faults;
    }

    /** A published course that goes with this one; it could not be completed any more by those who have not begun this one. */
    Optional<String> needs(Course course) {
        return web().values().stream()
                .filter(one -> one.terms().prerequisites().contains(course.id()))
                .map(Strand::title)
                .findFirst();
    }

    private Map<UUID, Strand> web() {
        Map<UUID, Strand> web = new LinkedHashMap<>();
        for (Titled one : titles.published()) {
            one.course()
                    .version()
                    .ifPresent(version -> web.put(
                            one.course().id(), new Strand(one.title().title(), version.terms(), version.outline())));
        }
        return web;
    }

    /** The course by which this one goes with itself. */
    private static Optional<String> circle(UUID begin, Map<UUID, Strand> web) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> open = new ArrayList<>(List.of(begin));
        while (!open.isEmpty()) {
            Strand strand = web.get(open.removeLast());
            for (UUID next : strand == null ? List.<UUID>of() : strand.terms().prerequisites()) {
                if (next.equals(begin)) {
                    return Optional.of(strand.title());
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }
}

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.training.authoring.PublishCourse.Fault;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titled;
import org.teranga.training.course.Part;
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
    private final TenantDatabase database;

    @Inject
    CourseWeb(CourseTitles titles, Quizzes quizzes, QuizContents contents, TenantDatabase database) {
        this.titles = titles;
        this.quizzes = quizzes;
        this.contents = contents;
        this.database = database;
    }

    /** A course as learners have it, or as they would. */
    private record Strand(String title, CourseTerms terms, CourseOutline outline) {
        boolean gives(QualificationKind kind) {
            return terms.granted().filter(kind::equals).isPresent();
        }

        boolean asks() {
            return outline.parts().stream().anyMatch(Part.Quiz.class::isInstance);
        }
    }

    /** What would be torn if this course were published as it is being written. */
    List<Fault> faults(Course course) {
        List<Fault> faults = torn(course, new Strand(title(course), course.terms(), course.outline()));
        quizzes.ofCourse(course.id()).stream()
                .filter(quiz ->
                        course.outline().part(quiz.id()).isPresent() && !contents.asks(course.id(), quiz.plan()))
                .forEach(quiz -> faults.add(new Fault(
                        "coursedesk.lacks.questions",
                        quiz.called("fr").map(Called::title).orElse(""))));
        return faults;
    }

    /** What would be torn if this retired course were brought back as learners had it. */
    List<Fault> faultsOfReturn(Course course) {
        return course.version()
                .map(version -> torn(course, new Strand(title(course), version.terms(), version.outline())))
                .orElse(List.of());
    }

    /** Until the end of this transaction nobody else publishes, retires or brings back a course of the association. */
    void hold() {
        database.lock("courses");
    }

    /** What was torn before by others is told where they are published, and holds nobody else up. */
    private List<Fault> torn(Course course, Strand strand) {
        Map<UUID, Strand> web = web();
        Set<UUID> before = bare(web);
        web.put(course.id(), strand);
        List<Fault> faults = new ArrayList<>();
        if (strand.terms().guarded() && !strand.asks()) {
            faults.add(new Fault("coursedesk.lacks.floor.quiz", ""));
        }
        bare(web).stream()
                .filter(id -> id.equals(course.id()) || !before.contains(id))
                .map(web::get)
                .forEach(one -> faults.add(new Fault("coursedesk.lacks.floor.trauma", one.title())));
        circle(course.id(), web).ifPresent(other -> faults.add(new Fault("coursedesk.lacks.circle", other)));
        return faults;
    }

    /** Those that give the ethics course without one on trauma. */
    private static Set<UUID> bare(Map<UUID, Strand> web) {
        return web.entrySet().stream()
                .filter(one -> one.getValue().gives(QualificationKind.ETHICS_COURSE))
                .filter(one -> one.getValue().terms().prerequisites().stream()
                        .flatMap(id -> Stream.ofNullable(web.get(id)))
                        .noneMatch(other -> other.gives(QualificationKind.TRAUMA_COURSE)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String title(Course course) {
        return titles.all().stream()
                .filter(one -> one.course().id().equals(course.id()))
                .map(one -> one.title().title())
                .findFirst()
                .orElse(course.slug());
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
            if (strand == null) {
                continue;
            }
            for (UUID next : strand.terms().prerequisites()) {
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

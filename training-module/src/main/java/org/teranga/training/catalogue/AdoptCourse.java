package org.teranga.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CoursePublished;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.LayQuiz;

/** An association takes a course from the platform's shelf: a copy of its own, published at once, with the courses that belong to it. */
@ApplicationScoped
@Transactional
public class AdoptCourse {
    private final SharedDocuments shared;
    private final AdoptDocument adopt;
    private final Library library;
    private final Courses courses;
    private final LayQuiz quiz;
    private final Event<CoursePublished> published;
    private final Clock clock;

    @Inject
    AdoptCourse(
            SharedDocuments shared,
            AdoptDocument adopt,
            Library library,
            Courses courses,
            LayQuiz quiz,
            Event<CoursePublished> published,
            Clock clock) {
        this.shared = shared;
        this.adopt = adopt;
        this.library = library;
        this.courses = courses;
        this.quiz = quiz;
        this.published = published;
        this.clock = clock;
    }

    /** The courses that lie on the shelf, in their order. */
    public List<SharedDocument> shelf() {
        return shared.all(CourseKinds.COURSE).stream()
                .filter(one -> one.tenant() == null)
                .sorted(Comparator.comparingInt(
                        one -> CourseLabels.ORDER.number(one.content().labels())))
                .toList();
    }

    /** Takes all of them; those that the association has already stay as they are. */
    public void adoptAll(@Nullable UUID by) {
        shelf().forEach(one -> adopted(one, by));
    }

    /**
     * Takes one.
     *
     * @param by the account; null for the platform
     * @return the id of the association's own course
     * @throws Refusal not found where there is none; conflict where the association has it already
     */
    public UUID adopt(UUID from, @Nullable UUID by) {
        SharedDocument source = shared.find(from)
                .filter(one ->
                        one.tenant() == null && !one.retired() && one.kind().equals(CourseKinds.COURSE))
                .orElseThrow(Refusal::notFound);
        if (courses.byOrigin(from).isPresent()) {
            throw Refusal.conflict("content.adopted_already");
        }
        return adopted(source, by).id();
    }

    private Course adopted(SharedDocument source, @Nullable UUID by) {
        Optional<Course> before = courses.byOrigin(source.id());
        if (before.isPresent()) {
            return before.get();
        }
        CourseTerms terms = terms(source, by);
        UUID document = adopt.adopt(source.id(), false, null, by);
        Document own = library.find(document).orElseThrow();
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        CourseOutline outline = outline(source, own, id, by);
        Course course = new Course(id, own.slug(), document, 0, outline, terms, Uuid7.at(now), source.id(), null, null);
        if (!courses.add(course, now, by)) {
            throw Refusal.conflict("content.slug_taken", own.slug());
        }
        courses.add(new CourseVersion(course.id(), 1, now, by, "", true, outline, terms));
        published.fire(new CoursePublished(course.id(), 1, true));
        return courses.find(course.id()).orElseThrow();
    }

    private CourseTerms terms(SharedDocument source, @Nullable UUID by) {
        Set<String> labels = source.content().labels();
        List<UUID> prerequisites = CourseLabels.AFTER.all(labels).stream()
                .flatMap(slug -> shelf().stream().filter(one -> one.slug().equals(slug)))
                .map(one -> adopted(one, by).id())
                .toList();
        return new CourseTerms(
                Set.copyOf(CourseLabels.ASKED_OF.all(labels)),
                CourseLabels.VALIDITY.number(labels),
                CourseLabels.PASS_MARK.number(labels),
                CourseLabels.GRANTS.in(labels).orElse(""),
                prerequisites,
                0,
                0);
    }

    /** The parts that have a text, each as the association's own document, under the headings of the course. */
    private CourseOutline outline(SharedDocument source, Document own, UUID course, @Nullable UUID by) {
        List<String> anchors = library.book(own).sections().stream()
                .filter(Section::body)
                .map(Section::anchor)
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (SharedDocument part : parts(source)) {
            Set<String> labels = part.content().labels();
            UUID document = adopt.adopt(part.id(), false, own.id(), by);
            String key = CourseLabels.KEY.in(labels).orElse(part.slug());
            int minutes = CourseLabels.MINUTES.number(labels);
            placed.add(new Placed(
                    CourseLabels.SECTION.number(labels),
                    part.kind().equals(CourseKinds.SCENARIO)
                            ? new Part.Scenario(document, key, minutes)
                            : new Part.Lesson(document, key, minutes)));
        }
        asked(source, course).ifPresent(placed::add);
        List<CourseOutline.OutlineSection> sections = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int section = i;
            sections.add(new CourseOutline.OutlineSection(
                    anchors.get(i),
                    placed.stream()
                            .filter(one -> one.section() == section)
                            .map(Placed::part)
                            .toList()));
        }
        return new CourseOutline(sections);
    }

    /** Its questions, where it has some: they are no document, and come from the shelf itself. */
    private Optional<Placed> asked(SharedDocument source, UUID course) {
        Set<String> labels = source.content().labels();
        Map<String, String> questions = CourseFiles.questions(source.slug());
        return CourseLabels.QUIZ.in(labels).isEmpty() || questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placed(
                        CourseLabels.QUIZ.number(labels),
                        new Part.Quiz(quiz.lay(course, questions), "quiz", CourseLabels.MINUTES.number(labels))));
    }

    private List<SharedDocument> parts(SharedDocument source) {
        return Stream.of(CourseKinds.LESSON, CourseKinds.SCENARIO)
                .flatMap(kind -> shared.all(kind).stream())
                .filter(part -> Objects.equals(part.tenant(), source.tenant())
                        && part.content().topic().equals(source.slug()))
                .sorted(Comparator.comparingInt(
                        part -> CourseLabels.PLACE.number(part.content().labels())))
                .toList();
    }

    private record Placed(int section, Part part) {}
}

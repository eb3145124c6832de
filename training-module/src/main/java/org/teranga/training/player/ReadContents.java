package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.CourseRound;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.quiz.Quizzes;

/** A course as the signed-in person stands in it, in the language of the request. */
@ApplicationScoped
@Transactional
class ReadContents {
    /** The documents whose titles stand in a table of contents. */
    static final List<String> TITLED = List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO);

    private final Courses courses;
    private final ReadProgress progress;
    private final CourseTitles titles;
    private final Library library;
    private final Quizzes quizzes;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ReadContents(
            Courses courses,
            ReadProgress progress,
            CourseTitles titles,
            Library library,
            Quizzes quizzes,
            CurrentPerson person,
            PageContexts contexts) {
        this.courses = courses;
        this.progress = progress;
        this.titles = titles;
        this.library = library;
        this.quizzes = quizzes;
        this.person = person;
        this.contexts = contexts;
    }

    /**
     * How far the signed-in person is in a course.
     *
     * @throws Refusal not found where there is none that this person can take, or has begun
     */
    CourseProgress progress(String slug) {
        UUID id = courses.bySlug(slug).map(Course::id).orElseThrow(Refusal::notFound);
        return progress.of(person.requiredSubject(), id).orElseThrow(Refusal::notFound);
    }

    /** The course with its parts; the one with this key is being read. */
    Contents of(CourseProgress one, @Nullable String current) {
        Titles called = titles.of(TITLED);
        Course course = one.course();
        CourseVersion version = course.version().orElseThrow();
        Called title = called.of(course.document(), course.slug());
        Map<String, DocumentReading.Passage> headings = headings(course, title.language());
        Map<UUID, Called> asked = quizzes.titles(course.id(), contexts.wish());
        List<Contents.SectionOfContents> sections = version.outline().sections().stream()
                .map(section -> section(section, headings, one, part -> title(part, called, asked), current))
                .toList();
        return new Contents(
                href(course),
                title.title(),
                LessonLanguageView.other(title.language(), language()),
                LessonLanguageView.of(called.languages(course.document())),
                one.state().name().toLowerCase(Locale.ROOT),
                one.percent(),
                one.parts(),
                one.partsDone(),
                version.outline().minutes(),
                sections,
                one.renewable(),
                next(one)
                        .flatMap(part -> sections.stream()
                                .flatMap(section -> section.entries().stream())
                                .filter(entry -> entry.key().equals(part.key()))
                                .map(entry -> entry.at(goOn(one, part)))
                                .findFirst())
                        .orElse(null));
    }

    private Map<String, DocumentReading.Passage> headings(Course course, String language) {
        return library.find(course.document())
                .flatMap(document -> library.reading(document, language))
                .map(reading -> reading.passages().stream()
                        .collect(Collectors.toMap(passage -> passage.section().anchor(), passage -> passage)))
                .orElse(Map.of());
    }

    private Contents.SectionOfContents section(
            CourseOutline.OutlineSection section,
            Map<String, DocumentReading.Passage> headings,
            CourseProgress one,
            Function<Part, Called> called,
            @Nullable String current) {
        DocumentReading.Passage heading = headings.get(section.anchor());
        return new Contents.SectionOfContents(
                heading == null ? "" : heading.text().title(),
                heading == null ? null : LessonLanguageView.other(heading.text().language(), language()),
                section.parts().stream()
                        .map(part -> entry(part, one, called, current))
                        .toList());
    }

    private Called title(Part part, Titles called, Map<UUID, Called> asked) {
        return part.written()
                ? called.of(part.id(), part.key())
                : asked.getOrDefault(part.id(), new Called("", contexts.text("training.part." + part.kind()), ""));
    }

    private Contents.Entry entry(
            Part part, CourseProgress one, Function<Part, Called> called, @Nullable String current) {
        Called title = called.apply(part);
        return new Contents.Entry(
                part.key(),
                href(one.course()) + "/" + part.key(),
                part.kind(),
                title.title(),
                LessonLanguageView.other(title.language(), language()),
                part.minutes(),
                one.done().contains(part.id()),
                part.key().equals(current));
    }

    /**
     * Where to go on: at the part that was looked at last, unless it is done; then at the next one that is not. Nowhere once a round is
     * over.
     */
    static Optional<Part> next(CourseProgress one) {
        if (!one.open()) {
            return Optional.empty();
        }
        List<Part> parts = one.course().version().orElseThrow().outline().parts();
        CourseRound enrolment = one.enrolment();
        UUID last = enrolment == null ? null : enrolment.lastPart();
        int from = Math.max(0, parts.stream().map(Part::id).toList().indexOf(last));
        return Stream.concat(parts.stream().skip(from), parts.stream())
                .filter(part -> !one.done().contains(part.id()))
                .findFirst();
    }

    /** The address where a part goes on: of the passage where the reader rested, where it was looked at last. */
    String goOn(CourseProgress one, Part part) {
        CourseRound enrolment = one.enrolment();
        String place = enrolment != null && part.id().equals(enrolment.lastPart()) ? enrolment.lastPlace() : null;
        return href(one.course()) + "/" + part.key()
                + (place == null || place.isEmpty() ? "" : "#" + LessonView.PLACE + place);
    }

    /** The language in which a part is read. */
    String tongue(Part part) {
        return titles.of(TITLED).of(part.id(), part.key()).language();
    }

    String href(Course course) {
        return home() + "/training/" + course.slug();
    }

    String home() {
        return "/" + language();
    }

    String language() {
        return contexts.language().tag();
    }
}

package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.course.KeepCourse;
import org.teranga.training.course.Part;
import org.teranga.training.lesson.ReadingTime;
import org.teranga.training.lesson.Story;

/** Publishes a course: the words that are being written of it and of its parts, and the next version, which learners see from then on. */
@ApplicationScoped
@Transactional
public class PublishCourse {
    private static final int QUIZ_MINUTES = 20;
    private static final int MEETING_MINUTES = 90;
    private static final int SHORTEST_STORY = 5;
    private static final Duration CLICK = Duration.ofMinutes(1);

    private final Courses courses;
    private final Library library;
    private final ReleaseWords words;
    private final CourseWeb web;
    private final KeepCourse keep;
    private final Clock clock;

    @Inject
    PublishCourse(Courses courses, Library library, ReleaseWords words, CourseWeb web, KeepCourse keep, Clock clock) {
        this.courses = courses;
        this.library = library;
        this.words = words;
        this.web = web;
        this.keep = keep;
        this.clock = clock;
    }

    /** A sentence that is missing before it can be published: a message key with the part concerned. */
    public record Fault(String key, String part) {}

    /** What still keeps it from being published. */
    public List<Fault> faults(Course course) {
        List<Fault> faults = new ArrayList<>();
        if (course.outline().parts().isEmpty()) {
            faults.add(new Fault("coursedesk.lacks.parts", ""));
        }
        Map<UUID, DocumentBook> books = books(course);
        written(course).forEach(part -> faults.addAll(faults(part, book(books, part))));
        faults.addAll(web.faults(course));
        return faults;
    }

    private static List<Fault> faults(Part part, DocumentBook book) {
        String title = book.title(book.document().language());
        List<Section> body = book.nextSections().stream().filter(Section::body).toList();
        boolean empty = body.isEmpty()
                || body.stream().anyMatch(section -> said(book, section).isEmpty());
        if (empty) {
            return List.of(new Fault("coursedesk.lacks.words", title));
        }
        if (!(part instanceof Part.Scenario)) {
            return List.of();
        }
        Story story = Story.of(body.stream()
                .map(section -> Story.point(section.key(), said(book, section).orElse("")))
                .toList());
        return story.faults().stream()
                .map(fault -> new Fault("coursedesk.lacks.story." + fault.key(), title + " : " + fault.point()))
                .toList();
    }

    /**
     * Publishes. The same again within a minute, as by a second click, changes nothing.
     *
     * @param reason why, for the history
     * @param keeps  whether what was earned with the versions before stays good
     * @throws Refusal invalid without a reason, not allowed for whoever had a hand in a course that gives a qualification, conflict where something is missing, or where somebody was faster
     */
    public void publish(Course course, String reason, boolean keeps, UUID by) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > CourseVersion.LONGEST_REASON) {
            throw Refusal.invalid(
                    List.of(FieldError.of("reason", "coursedesk.fault.reason", CourseVersion.LONGEST_REASON)));
        }
        web.hold();
        Course now = courses.locked(course.id()).orElseThrow(Refusal::notFound);
        if (!now.revision().equals(course.revision())) {
            throw Refusal.changedMeanwhile("content.changed_meanwhile");
        }
        if (said(now, why, keeps)) {
            return;
        }
        if (!faults(now).isEmpty()) {
            throw Refusal.conflict("coursedesk.lacking");
        }
        words.release(now, by);
        Map<UUID, DocumentBook> books = books(now);
        CourseOutline outline = now.outline().lasting(part -> timed(part, books));
        int number = now.version().map(CourseVersion::number).orElse(0) + 1;
        keep.publish(new CourseVersion(
                now.id(), number, clock.instant(), by, why, keeps || number == 1, outline, now.terms()));
    }

    /** Whether this is what was published just now, and for the same reason. */
    private boolean said(Course now, String why, boolean keeps) {
        Map<UUID, DocumentBook> books = books(now);
        return now.version()
                .filter(version -> version.publishedAt().isAfter(clock.instant().minus(CLICK))
                        && version.reason().equals(why)
                        && version.keepsCertificates() == (keeps || version.number() == 1)
                        && version.outline().equals(now.outline())
                        && version.terms().equals(now.terms()))
                .filter(version -> Stream.concat(
                                library.find(now.document()).map(library::book).stream(), books.values().stream())
                        .allMatch(
                                book -> book.drafts(book.document().language()).isEmpty()))
                .isPresent();
    }

    /** A lesson takes as long as it takes to read; a story about twice that. */
    private static Part timed(Part part, Map<UUID, DocumentBook> books) {
        if (!part.written()) {
            return part.minutes() > 0 ? part : part.lasting(part instanceof Part.Quiz ? QUIZ_MINUTES : MEETING_MINUTES);
        }
        DocumentBook book = book(books, part);
        int minutes = ReadingTime.minutes(
                book.document().language(),
                book.sections().stream()
                        .flatMap(section -> said(book, section).stream())
                        .toList());
        return part.lasting(part instanceof Part.Scenario ? Math.max(SHORTEST_STORY, minutes) : minutes);
    }

    private static List<Part> written(Course course) {
        return course.outline().parts().stream().filter(Part::written).toList();
    }

    private Map<UUID, DocumentBook> books(Course course) {
        return library.books(written(course).stream().map(Part::id).collect(Collectors.toSet()));
    }

    private static DocumentBook book(Map<UUID, DocumentBook> books, Part part) {
        return Optional.ofNullable(books.get(part.id())).orElseThrow(Refusal::notFound);
    }

    private static Optional<String> said(DocumentBook book, Section section) {
        return book.draft(section, book.document().language())
                .map(SectionDraft::words)
                .map(SectionDraft.Words::content)
                .or(() -> book.source(section).map(SectionText::content))
                .filter(text -> !text.isBlank());
    }
}

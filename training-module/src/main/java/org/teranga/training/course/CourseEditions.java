package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;

/**
 * Records who had a hand in the next version of a course: in its outline, in what it asks and gives, in its quizzes, in its words. A course
 * that gives a qualification is published by somebody who had none.
 */
@ApplicationScoped
@Transactional
public class CourseEditions {
    private final Involvements involvements;
    private final Contributors contributors;
    private final Library library;
    private final Persons persons;
    private final CurrentPerson current;

    @Inject
    CourseEditions(
            Involvements involvements,
            Contributors contributors,
            Library library,
            Persons persons,
            CurrentPerson current) {
        this.involvements = involvements;
        this.contributors = contributors;
        this.library = library;
        this.persons = persons;
        this.current = current;
    }

    /** Notes that the person of this request has a hand in the next version. */
    public void note(Course course) {
        involvements.note(edition(course), current.actor(), "edited");
    }

    /** Whether a second person publishes it: it gives a qualification, or the version that learners see does. */
    public boolean needsSecond(Course course) {
        return course.terms().granted().isPresent()
                || course.version()
                        .flatMap(version -> version.terms().granted())
                        .isPresent();
    }

    /**
     * Whether a course that gives a qualification came with an archive of elsewhere, and nobody here has had a hand in it yet: then nobody
     * answers for what it asks.
     */
    public boolean fromElsewhere(Course course) {
        return needsSecond(course)
                && course.version().isEmpty()
                && involvements.persons(List.of(edition(course))).isEmpty()
                && library.books(texts(course)).values().stream()
                        .map(DocumentBook::document)
                        .noneMatch(document -> contributors.hasOwnAuthors(document.id(), document.language()));
    }

    /** Everybody who had a hand in the next version. */
    public Set<UUID> hands(Course course) {
        Set<UUID> all = new HashSet<>(involvements.persons(List.of(edition(course))));
        library.books(texts(course))
                .values()
                .forEach(book -> all.addAll(
                        contributors.of(book.document().id(), book.document().language())));
        return all;
    }

    /** Whether the next version waits for somebody else than this person. */
    public boolean waitsForAnother(Course course, UUID person) {
        return needsSecond(course) && persons.sameHuman(person, hands(course));
    }

    private static Set<UUID> texts(Course course) {
        Set<UUID> texts = new HashSet<>(Set.of(course.document()));
        course.outline().parts().stream().filter(Part::written).map(Part::id).forEach(texts::add);
        return texts;
    }

    private static Subject edition(Course course) {
        String name =
                course.id() + " " + course.version().map(CourseVersion::number).orElse(0);
        return new Subject("course_edition", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)));
    }
}

package org.teranga.training.course;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course of the association that is open. It is begun with nothing in it, published as often as it changes, and may be retired: then it
 * takes nobody in, and what was earned with it holds.
 *
 * @param id        its id
 * @param slug      its part of the address
 * @param document  the document that carries its title, its summary and the headings of its sections
 * @param position  its place among the courses
 * @param outline   sections and parts, as they are being written
 * @param terms     what it asks and gives, as it is being written
 * @param revision  which saving of these two it is
 * @param origin    the shared course that it was copied from; null where it was begun here
 * @param retiredAt since when it takes nobody in; null while it does
 * @param current   the version that learners see; null before the first
 */
public record Course(
        UUID id,
        String slug,
        UUID document,
        int position,
        CourseOutline outline,
        CourseTerms terms,
        UUID revision,
        @Nullable UUID origin,
        @Nullable Instant retiredAt,
        @Nullable CourseVersion current) {
    public Course {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(outline, "outline");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(revision, "revision");
    }

    /** One in which nothing stands yet. */
    static Course begun(UUID id, String slug, UUID document, UUID revision) {
        return new Course(id, slug, document, 0, CourseOutline.EMPTY, CourseTerms.FIRST, revision, null, null, null);
    }

    /** Whether learners can take it. */
    public boolean published() {
        return current != null && retiredAt == null;
    }

    /** Whether it was taken away. */
    public boolean retired() {
        return retiredAt != null;
    }

    /** The version that learners see, also of a retired course; empty before the first. */
    public Optional<CourseVersion> version() {
        return Optional.ofNullable(current);
    }

    /** Whether something is being written that the current version does not have: in outline or terms; texts have their own state. */
    public boolean changed() {
        return current == null
                || !current.outline().equals(outline)
                || !current.terms().equals(terms);
    }
}

package org.teranga.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/**
 * A course as its authors have it: its outline and its terms are written again and again, each time as another revision, and published
 * from time to time; it has a place among the courses, is retired and brought back. Whoever changes it holds it.
 */
@Entity
@Table(schema = "training", name = "course")
class CourseDraft extends TenantEntity {
    @Id
    private UUID id;

    @Column
    private int position;

    @Column
    private String outline;

    @Column
    private String terms;

    private UUID revision;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseDraft() {}

    /** Whether nobody has written it since this revision was read. */
    boolean isAt(UUID seen) {
        return revision.equals(seen);
    }

    /** It reads so now, which is another revision. */
    void write(CourseOutline order, CourseTerms asked, UUID next) {
        outline = CourseJson.write(order);
        terms = CourseJson.write(asked);
        revision = next;
    }

    /** It is published with this outline, in which each part has its length. */
    void publish(CourseOutline timed) {
        outline = CourseJson.write(timed);
    }

    /** It takes nobody in any more. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** It takes people in again. */
    void bringBack() {
        retiredAt = null;
    }

    /** It stands at this place among the courses. */
    void place(int at) {
        position = at;
    }

    UUID id() {
        return id;
    }
}

package org.teranga.training.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/**
 * Somebody takes a course: begun with the version of that day, it moves from part to part, on any device; taken anew it is another round.
 * Whoever adds to a round holds it.
 */
@Entity
@Table(schema = "training", name = "enrolment")
class Enrolment extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private UUID course;

    @Column(updatable = false)
    private int round;

    @Column(name = "last_part")
    private @Nullable UUID lastPart;

    @Column(name = "last_at")
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /** The person is at this part now: there they go on. */
    void goOn(UUID part, Instant now) {
        lastPart = part;
        lastAt = now;
    }

    UUID id() {
        return id;
    }
}

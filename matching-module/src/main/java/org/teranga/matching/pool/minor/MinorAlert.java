package org.teranga.matching.pool.minor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.platform.persistence.TenantEntity;

/**
 * A child alone asked, and the lead has to see it. The lead notes once that the authorities were told; thirty days after the child asked it
 * goes. Which of them a letter has counted is no part of it: that is written of many at once.
 */
@Entity
@Table(schema = "matching", name = "minor_alert")
class MinorAlert extends TenantEntity {
    @Id
    private UUID id;

    @Column(name = "came_by", updatable = false)
    private String cameBy;

    @Column(name = "came_from", updatable = false)
    private @Nullable String cameFrom;

    @Column(name = "noticed_at", updatable = false)
    private Instant noticedAt;

    @Column(name = "alerted_at")
    private @Nullable Instant alertedAt;

    @Column(name = "told", updatable = false)
    private byte[] sealed;

    @Transient
    private ChildAlone child;

    @SuppressWarnings("NullAway.Init")
    protected MinorAlert() {}

    /**
     * A child asked.
     *
     * @param from     by which way
     * @param cameFrom what joins those from one connection on one day; null where the team brought it
     */
    static MinorAlert notice(UUID id, ChildAlone child, EntryPoint from, @Nullable String cameFrom, Instant now) {
        MinorAlert alert = new MinorAlert();
        alert.id = Objects.requireNonNull(id, "id");
        alert.cameBy = from.code();
        alert.cameFrom = cameFrom;
        alert.noticedAt = Objects.requireNonNull(now, "now");
        return alert.opened(child);
    }

    /** What was told, as it is kept. */
    MinorAlert sealed(byte[] told) {
        sealed = told;
        return this;
    }

    /** What was told, opened. */
    MinorAlert opened(ChildAlone told) {
        child = Objects.requireNonNull(told, "told");
        return this;
    }

    /** The authorities were told; false where that was noted before. */
    boolean alert(Instant now) {
        if (alertedAt != null) {
            return false;
        }
        alertedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    /** What was told, where it was opened. */
    ChildAlone child() {
        return child;
    }

    /** By which way it came: a code of {@link EntryPoint}. */
    String cameBy() {
        return cameBy;
    }

    /** What joins those from one connection on one day; null where the team brought it. */
    @Nullable
    String cameFrom() {
        return cameFrom;
    }

    Instant noticedAt() {
        return noticedAt;
    }

    /** When the lead noted that the authorities were told; null before. */
    @Nullable
    Instant alertedAt() {
        return alertedAt;
    }

    byte[] sealed() {
        return sealed;
    }
}

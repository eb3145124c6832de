package org.teranga.matching.pool.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.list.Status;

/**
 * The life of an offer or a need: received, then perhaps proposed, until it is withdrawn. Withdrawing is never refused, and twice is as
 * good as once. A withdrawal can be undone for three days.
 */
@Embeddable
public class ListingLifecycle {
    /** How long a withdrawal can be undone. */
    public static final Duration UNDO = Duration.ofDays(3);

    private String status = Status.RECEIVED.code();

    @Column(name = "first_proposed_at")
    private @Nullable Instant firstProposedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** Just received. */
    public ListingLifecycle() {}

    /** Where it is now. */
    public Status status() {
        return Status.of(status).orElseThrow();
    }

    /** When somebody was proposed for it for the first time; null before. */
    public @Nullable Instant firstProposedAt() {
        return firstProposedAt;
    }

    /** When it was withdrawn; null where it was not. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    /**
     * Somebody is proposed for it.
     *
     * @throws IllegalStateException where it is withdrawn, or not with us
     */
    public void propose(Instant now) {
        if (!status().open()) {
            throw new IllegalStateException("nobody can be proposed for what is " + status);
        }
        status = Status.PROPOSED.code();
        if (firstProposedAt == null) {
            firstProposedAt = now;
        }
    }

    /** What was proposed came to nothing; when the first proposal was made stays known. */
    public void resumeWaiting() {
        if (status() == Status.PROPOSED) {
            status = Status.RECEIVED.code();
        }
    }

    /** It waits aside, and nobody is proposed for it. */
    public void aside() {
        status = Status.ASIDE.code();
    }

    /** What waited aside is one of ours. */
    public void takeIn() {
        if (status() == Status.ASIDE || status() == Status.PASSED_ON) {
            status = Status.RECEIVED.code();
        }
    }

    /** Another association looks after it. */
    public void passedOn() {
        status = Status.PASSED_ON.code();
    }

    /** Takes it back; the first withdrawal counts. */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            status = Status.WITHDRAWN.code();
            withdrawnAt = now;
        }
    }

    /** Whether a withdrawal can still be undone. */
    public boolean mayBeRestored(Instant now) {
        return withdrawnAt != null && now.isBefore(withdrawnAt.plus(UNDO));
    }

    /** Undoes a withdrawal, where it still can be; what was proposed before stays so. */
    public boolean restore(Instant now) {
        if (!mayBeRestored(now)) {
            return false;
        }
        status = (firstProposedAt == null ? Status.RECEIVED : Status.PROPOSED).code();
        withdrawnAt = null;
        return true;
    }

    /** What another association was to have, or had, waits here again, whenever that was. */
    void reopen() {
        if (status() == Status.WITHDRAWN) {
            status = Status.RECEIVED.code();
            withdrawnAt = null;
        }
    }

    /** Writes its columns. */
    public void into(Map<String, @Nullable Object> columns) {
        columns.put("status", status);
        columns.put("first_proposed_at", firstProposedAt);
        columns.put("withdrawn_at", withdrawnAt);
    }
}

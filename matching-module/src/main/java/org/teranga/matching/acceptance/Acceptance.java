package org.teranga.matching.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.refusal.Refusal;

/**
 * Suggestions that staff accepted together: accepting, then accepted; perhaps asking their households, then asked; perhaps undoing, then
 * undone. Whoever changes it holds its row: of two who ask or undo at the same moment the second finds it done.
 */
@Entity
@Table(schema = "matching", name = "acceptance")
class Acceptance extends TenantEntity {
    @Id
    private UUID id;

    @Column(name = "run_id", updatable = false)
    private UUID runId;

    @Column(updatable = false)
    private String fingerprint;

    private String state;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", updatable = false)
    private UUID requestedBy;

    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    /**
     * Staff accept suggestions of a plan.
     *
     * @param fingerprint who accepts what of which plan
     * @param account     of who accepts
     */
    static Acceptance of(RunId run, AcceptanceId id, String fingerprint, UUID account, Instant now) {
        Acceptance acceptance = new Acceptance();
        acceptance.id = id.value();
        acceptance.runId = run.value();
        acceptance.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        acceptance.requestedBy = Objects.requireNonNull(account, "account");
        acceptance.requestedAt = now;
        acceptance.goOn(State.ACCEPTING);
        return acceptance;
    }

    /**
     * Somebody asks the households of what came of it; false where that was done before.
     *
     * @throws Refusal conflict where it is not accepted yet, or is being taken back
     */
    boolean ask(UUID account) {
        return switch (state()) {
            case ACCEPTING -> throw Refusal.conflict("acceptance.not_yet");
            case UNDOING, UNDONE -> throw Refusal.conflict("acceptance.undone_before");
            case ASKING, ASKED -> false;
            case ACCEPTED -> {
                askedBy = account;
                goOn(State.ASKING);
                yield true;
            }
        };
    }

    /**
     * Somebody takes back what came of it; false where that was done before.
     *
     * @throws Refusal conflict where it is not accepted yet, or households are being asked
     */
    boolean undo(UUID account) {
        return switch (state()) {
            case ACCEPTING -> throw Refusal.conflict("acceptance.not_yet");
            case ASKING -> throw Refusal.conflict("acceptance.still_asking");
            case UNDOING, UNDONE -> false;
            case ACCEPTED, ASKED -> {
                undoneBy = account;
                goOn(State.UNDOING);
                yield true;
            }
        };
    }

    /** There is no work left. */
    void end(Instant now) {
        goOn(
                switch (state()) {
                    case ACCEPTING, ACCEPTED -> State.ACCEPTED;
                    case ASKING, ASKED -> State.ASKED;
                    case UNDOING, UNDONE -> State.UNDONE;
                });
        endedAt = now;
    }

    private void goOn(State next) {
        state = next.name().toLowerCase(Locale.ROOT);
        endedAt = null;
    }

    AcceptanceId id() {
        return new AcceptanceId(id);
    }

    State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** The account of who asked for it. */
    UUID requestedBy() {
        return requestedBy;
    }

    /** The account of who asks the households; null where nobody does. */
    @Nullable
    UUID askedBy() {
        return askedBy;
    }

    /** The account of who takes it back; null where nobody does. */
    @Nullable
    UUID undoneBy() {
        return undoneBy;
    }

    /** Where it is in its life. */
    enum State {
        ACCEPTING,
        ACCEPTED,
        ASKING,
        ASKED,
        UNDOING,
        UNDONE
    }
}

package org.teranga.platform.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantEntity;

/** An {@link ActInWaiting} as it is kept: asked once, decided once, or it lapses. Whoever decides it holds its row. */
@Entity
@Table(schema = "platform", name = "act_in_waiting")
class WaitingAct extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(name = "subject_id", updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private String details;

    @Column(updatable = false)
    private byte @Nullable [] reason;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    protected WaitingAct() {}

    /** One that waits from now on; its reason sealed under the key of who asks, null where none is given. */
    static WaitingAct ask(ActInWaiting act, byte @Nullable [] reason) {
        WaitingAct asked = new WaitingAct();
        asked.id = act.id();
        asked.kind = act.kind();
        asked.subject = act.subject();
        asked.details = act.details().toString();
        asked.reason = reason;
        asked.askedBy = act.askedBy();
        asked.askedAt = act.askedAt();
        asked.endsAt = act.endsAt();
        return asked;
    }

    /** It waits no more; nobody has decided it where a time has ended. */
    void decide(String so, @Nullable UUID by, Instant now) {
        outcome = so;
        decidedBy = by;
        decidedAt = now;
    }

    UUID askedBy() {
        return askedBy;
    }

    byte @Nullable [] reason() {
        return reason;
    }

    /** As others know it, with the reason opened. */
    ActInWaiting told(String opened) {
        return new ActInWaiting(
                id,
                kind,
                subject,
                Json.createReader(new StringReader(details)).readObject(),
                opened,
                askedBy,
                askedAt,
                endsAt,
                decidedBy,
                decidedAt,
                Objects.requireNonNullElse(outcome, ""));
    }
}

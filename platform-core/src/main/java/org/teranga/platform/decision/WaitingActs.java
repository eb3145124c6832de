package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** The acts in waiting of the open association, and those decided lately. */
@ApplicationScoped
class WaitingActs {
    private static final String REASON = "act.reason";
    private static final int MOST = 200;
    private static final int LATELY = 50;
    private static final String COLUMNS =
            "id, kind, subject_id, details, reason, asked_by, asked_at, ends_at, decided_by, decided_at, outcome";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    WaitingActs(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void add(ActInWaiting act) {
        database.sql("""
                        insert into platform.act_in_waiting
                            (tenant_id, id, kind, subject_id, details, reason, asked_by, asked_at, ends_at)
                        values (:tenant, :id, :kind, :subject, :details, :reason, :askedBy, :askedAt, :endsAt)
                        """)
                .bind("id", act.id())
                .bind("kind", act.kind())
                .bind("subject", act.subject())
                .bind("details", act.details().toString())
                .bind("reason", act.reason().isEmpty() ? null : cipher.encrypt(act.askedBy(), REASON, act.reason()))
                .bind("askedBy", act.askedBy())
                .bind("askedAt", act.askedAt())
                .bind("endsAt", act.endsAt())
                .update();
    }

    Optional<ActInWaiting> held(UUID id) {
        return select("id = :id for update").bind("id", id).first(Row.class).map(this::act);
    }

    List<ActInWaiting> waiting(Instant now) {
        return acts(select("outcome is null and ends_at > :now order by asked_at, id limit " + MOST)
                .bind("now", now));
    }

    Optional<ActInWaiting> waiting(String kind, UUID subject, Instant now) {
        return select("outcome is null and ends_at > :now and kind = :kind and subject_id = :subject")
                .bind("now", now)
                .bind("kind", kind)
                .bind("subject", subject)
                .first(Row.class)
                .map(this::act);
    }

    List<ActInWaiting> decided() {
        return acts(select("outcome is not null order by decided_at desc, id limit " + LATELY));
    }

    void decide(UUID id, String outcome, UUID by, Instant now) {
        database.sql("update platform.act_in_waiting set outcome = :outcome, decided_by = :by, decided_at = :now"
                        + " where tenant_id = :tenant and id = :id")
                .bind("outcome", outcome)
                .bind("by", by)
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    /** What waits of this kind about this waits no more. */
    void end(String kind, UUID subject, String outcome, Instant now) {
        database.sql("""
                        update platform.act_in_waiting set outcome = :outcome, decided_at = :now
                        where tenant_id = :tenant and outcome is null and kind = :kind and subject_id = :subject
                        """)
                .bind("outcome", outcome)
                .bind("now", now)
                .bind("kind", kind)
                .bind("subject", subject)
                .update();
    }

    /** Ends those that are over. */
    List<ActInWaiting> lapsed(Instant now) {
        return acts(database.sql("update platform.act_in_waiting set outcome = 'lapsed', decided_at = :now"
                        + " where tenant_id = :tenant and outcome is null and ends_at <= :now returning " + COLUMNS)
                .bind("now", now));
    }

    private SqlStatement select(String which) {
        return database.sql(
                "select " + COLUMNS + " from platform.act_in_waiting where tenant_id = :tenant and " + which);
    }

    private List<ActInWaiting> acts(SqlStatement rows) {
        return rows.list(Row.class).stream().map(this::act).toList();
    }

    private ActInWaiting act(Row row) {
        return new ActInWaiting(
                row.id,
                row.kind,
                row.subjectId,
                Json.createReader(new StringReader(row.details)).readObject(),
                row.reason == null
                        ? ""
                        : cipher.decrypt(row.askedBy, REASON, row.reason).orElse(""),
                row.askedBy,
                row.askedAt,
                row.endsAt,
                row.decidedBy,
                row.decidedAt,
                Objects.requireNonNullElse(row.outcome, ""));
    }

    private record Row(
            UUID id,
            String kind,
            UUID subjectId,
            String details,
            byte @Nullable [] reason,
            UUID askedBy,
            Instant askedAt,
            Instant endsAt,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String outcome) {}
}

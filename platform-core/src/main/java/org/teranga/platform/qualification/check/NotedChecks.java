package org.teranga.platform.qualification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.SealedWords;

/** The checks of the open association, those that hold and those that do not. */
@ApplicationScoped
public class NotedChecks {
    private static final String EVIDENCE = "qualification.evidence";
    private static final String CHECKS =
            "select id, holder, kind, granted_at, granted_by, confirmed_by, seen_on, until, to_confirm,"
                    + " withdrawn_at, keeper, evidence from platform.qualification"
                    + " where tenant_id = :tenant and kind <> 'charter' and kind not like '%\\_course' and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    NotedChecks(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Every check about this person or home, the newest first. */
    @Transactional
    public List<NotedCheck> of(UUID subject) {
        return database
                .sql(CHECKS + "holder = :subject order by granted_at desc, id desc")
                .bind("subject", subject)
                .list(Row.class)
                .stream()
                .flatMap(row -> check(row).stream())
                .toList();
    }

    /** Nobody else notes anything of this subject before the transaction ends. */
    void hold(CheckSubject subject) {
        database.lock("checks " + subject.id());
    }

    /** One of them. */
    Optional<NotedCheck> find(UUID id) {
        return database.sql(CHECKS + "id = :id").bind("id", id).first(Row.class).flatMap(this::check);
    }

    /** What one member said of this day, and waits for a second. */
    Optional<NotedCheck> waiting(UUID subject, QualificationKind kind, LocalDate seenOn) {
        return database.sql(CHECKS + "holder = :subject and kind = :kind and seen_on = :seenOn and to_confirm"
                        + " and granted_by is not null and withdrawn_at is null order by granted_at limit 1")
                .bind("subject", subject)
                .bind("kind", kind.code())
                .bind("seenOn", seenOn)
                .first(Row.class)
                .flatMap(this::check);
    }

    /** What one member alone says, which counts for nothing yet. */
    void tell(NotedCheck told, CheckSubject subject) {
        database.sql("""
                        insert into platform.qualification (tenant_id, id, holder, kind, granted_at, granted_by, until, seen_on, to_confirm,
                            keeper, evidence)
                        values (:tenant, :id, :holder, :kind, :at, :by, :until, :seenOn, true, :keeper, :evidence)
                        """)
                .bind("id", told.id())
                .bind("holder", told.subject())
                .bind("kind", told.kind().code())
                .bind("at", told.notedAt())
                .bind("by", told.by())
                .bind("until", told.until())
                .bind("seenOn", told.seenOn())
                .bind("keeper", subject.home() ? subject.keeper() : null)
                .bind("evidence", sealed(subject, told.evidence()).words())
                .update();
    }

    /** The other of two attests it: from now on it counts, and no longer than both said. */
    void confirm(NotedCheck told, CheckSubject subject, UUID second, LocalDate until, String evidence) {
        database.sql("""
                        update platform.qualification
                        set to_confirm = false, confirmed_by = :second, until = least(until, cast(:until as date)), evidence = :evidence
                        where tenant_id = :tenant and id = :id and to_confirm and withdrawn_at is null
                        """)
                .bind("id", told.id())
                .bind("second", second)
                .bind("until", until)
                .bind(
                        "evidence",
                        sealed(subject, told.evidence() + "\n" + evidence).words())
                .update();
    }

    /** Words about it, under the key of whom they are about; nothing where nothing was said. */
    SealedWords sealed(CheckSubject subject, String evidence) {
        return evidence.isEmpty()
                ? SealedWords.NONE
                : new SealedWords(
                        cipher.encrypt(subject.keeper(), EVIDENCE, evidence), subject.home() ? subject.keeper() : null);
    }

    /** What was noted of the home of somebody who is erased goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.qualification where tenant_id = :tenant and keeper = :person")
                .bind("person", erased.person())
                .update();
    }

    private Optional<NotedCheck> check(Row row) {
        return QualificationKind.of(row.kind)
                .map(kind -> new NotedCheck(
                        row.id,
                        row.holder,
                        kind,
                        row.grantedAt,
                        row.grantedBy,
                        row.confirmedBy,
                        row.seenOn,
                        row.until,
                        row.toConfirm,
                        row.withdrawnAt,
                        opened(row)));
    }

    private String opened(Row row) {
        return row.evidence == null
                ? ""
                : cipher.decrypt(row.keeper == null ? row.holder : row.keeper, EVIDENCE, row.evidence)
                        .orElse("");
    }

    private record Row(
            UUID id,
            UUID holder,
            String kind,
            Instant grantedAt,
            @Nullable UUID grantedBy,
            @Nullable UUID confirmedBy,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate until,
            boolean toConfirm,
            @Nullable Instant withdrawnAt,
            @Nullable UUID keeper,
            byte @Nullable [] evidence) {}
}

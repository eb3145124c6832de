package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.casework.triage.Standing;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The files of the open association: who has each, and what comes next in it. */
@ApplicationScoped
@Transactional
class CaseFiles {
    private static final String NEXT = "case_file.next";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    CaseFiles(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** One that has begun. */
    Optional<CaseFile> find(String kind, UUID subject) {
        return database.sql("""
                        select id, kind, subject_id, owner, next_on, next_person_id, next_what, stage, stage_at, call_at, parked_until,
                            opened_at, version
                        from platform.case_file
                        where tenant_id = :tenant and kind = :kind and subject_id = :subject
                        """)
                .bind("kind", kind)
                .bind("subject", subject)
                .first(Row.class)
                .map(this::file);
    }

    /** One of these kinds that may not have begun yet: it does. Whom it is about is kept as it is now. */
    CaseFile begun(String kind, CaseSubject subject) {
        begin(kind, List.of(subject));
        return find(kind, subject.id()).orElseThrow();
    }

    /** Begins those of these that have not, with one statement. */
    void begin(String kind, Collection<CaseSubject> subjects) {
        Instant now = clock.instant();
        database.sql("""
                        insert into platform.case_file (tenant_id, id, kind, subject_id, persons, opened_at)
                        values (:tenant, :id, :kind, :subject, :persons, :now)
                        on conflict (tenant_id, kind, subject_id) do update set persons = excluded.persons
                            where case_file.persons <> excluded.persons
                        """)
                .bind("kind", kind)
                .bind("now", now)
                .updateEach(
                        subjects,
                        (one, values) -> values.bind("id", Uuid7.at(now))
                                .bind("subject", one.id())
                                .bindIds("persons", one.persons()));
    }

    /** One that has begun, as it is now; nobody else changes it before the transaction ends. */
    CaseFile held(String kind, CaseSubject subject) {
        CaseFile file = begun(kind, subject);
        database.sql("select version from platform.case_file where tenant_id = :tenant and id = :file for update")
                .bind("file", file.id())
                .one(Long.class);
        return find(kind, subject.id()).orElseThrow();
    }

    /** Gives it to somebody where nobody has it: of two at the same moment one gets it. */
    boolean take(UUID file, UUID owner) {
        return database.sql("update platform.case_file set owner = :owner, version = version + 1"
                                + " where tenant_id = :tenant and id = :file and owner is null")
                        .bind("file", file)
                        .bind("owner", owner)
                        .update()
                == 1;
    }

    /**
     * Gives it from one to another.
     *
     * @param from who has it now; null for nobody
     * @param to   who has it then; null for nobody
     * @return whether it was still with the first
     */
    boolean pass(UUID file, @Nullable UUID from, @Nullable UUID to) {
        return database.sql("update platform.case_file set owner = :to, version = version + 1"
                                + " where tenant_id = :tenant and id = :file"
                                + " and owner is not distinct from cast(:from as uuid)")
                        .bind("file", file)
                        .bind("from", from)
                        .bind("to", to)
                        .update()
                == 1;
    }

    /** Who has left the team has no file any more. */
    void leave(UUID owner) {
        database.sql("update platform.case_file set owner = null, version = version + 1"
                        + " where tenant_id = :tenant and owner = :owner")
                .bind("owner", owner)
                .update();
    }

    /** Says what comes next; null where that is done and nothing is said instead. */
    void next(UUID file, CaseSubject subject, @Nullable NextStep next) {
        database.sql("update platform.case_file set next_on = :on, next_person_id = :person, next_what = :what,"
                        + " version = version + 1 where tenant_id = :tenant and id = :file")
                .bind("file", file)
                .bind("on", next == null ? null : next.on())
                .bind("person", next == null ? null : subject.holder())
                .bind("what", next == null ? null : cipher.encrypt(subject.holder(), NEXT, next.what()))
                .update();
    }

    /** The words of a next step; empty where the person was erased. */
    String opened(UUID person, byte[] what) {
        return cipher.decrypt(person, NEXT, what).orElse("");
    }

    private CaseFile file(Row row) {
        NextStep next = null;
        if (row.nextOn != null && row.nextPersonId != null && row.nextWhat != null) {
            String what = opened(row.nextPersonId, row.nextWhat);
            next = what.isEmpty() ? null : new NextStep(row.nextOn, what);
        }
        Standing standing = new Standing(row.stage, row.stageAt, row.callAt, row.parkedUntil);
        return new CaseFile(row.id, row.kind, row.subjectId, row.owner, next, standing, row.openedAt, row.version);
    }

    private record Row(
            UUID id,
            String kind,
            UUID subjectId,
            @Nullable UUID owner,
            @Nullable LocalDate nextOn,
            @Nullable UUID nextPersonId,
            byte @Nullable [] nextWhat,
            Stage stage,
            @Nullable Instant stageAt,
            @Nullable Instant callAt,
            @Nullable LocalDate parkedUntil,
            Instant openedAt,
            long version) {}
}

package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.refusal.Refusal;

/**
 * What whoever was on duty leaves to the next: written during the shift or in the hours after it, read by who is on duty, who is next, and
 * leads, for a week; gone after a month.
 */
@ApplicationScoped
@Transactional
class HandOver {
    private static final String FIELD = "duty.words";
    private static final int LONGEST = 2000;
    private static final Duration AFTERWARDS = Duration.ofHours(12);
    private static final Duration READ = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration NEXT = Duration.ofHours(24);

    private final TenantDatabase database;
    private final DutyRoster roster;
    private final FieldCipher cipher;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HandOver(
            TenantDatabase database,
            DutyRoster roster,
            FieldCipher cipher,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.roster = roster;
        this.cipher = cipher;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the reader may write one now. */
    boolean writes() {
        Instant now = clock.instant();
        return roster.between(now.minus(AFTERWARDS), now.plusNanos(1000)).stream()
                .anyMatch(this::own);
    }

    /** Whether the reader may read them now. */
    boolean reads() {
        Instant now = clock.instant();
        return person.may(Permission.SAFETY_READ)
                || roster.at(now).contains(person.requiredSubject())
                || roster.next(now).contains(person.requiredSubject())
                        && roster.between(now, now.plus(NEXT)).stream().anyMatch(this::own);
    }

    private boolean own(DutyShift shift) {
        return shift.account().equals(person.requiredSubject());
    }

    /**
     * Leaves one.
     *
     * @param sent {@code words}
     * @throws Refusal not allowed to whoever was not on duty, invalid without words
     */
    void write(Answers sent) {
        person.requireHuman();
        if (!writes()) {
            throw Refusal.forbidden("problem.detail.403");
        }
        FormReader form = new FormReader(sent);
        String words = form.required("words", form.lines("words", LONGEST), "duty.fault.words");
        form.end();
        UUID self = person.requiredSubject();
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.sql("insert into matching.duty_note (tenant_id, id, written_by, written_at, words)"
                        + " values (:tenant, :id, :by, :now, :words)")
                .bind("id", id)
                .bind("by", self)
                .bind("now", now)
                .bind("words", cipher.encrypt(self, FIELD, words))
                .update();
        audit.record("duty.noted", "duty_note", id);
    }

    /** Those of the last week, the newest first; none for whoever may not read them. */
    List<Note> read() {
        return reads() ? opened("written_at > :since", clock.instant().minus(READ), null) : List.of();
    }

    /** Those that somebody wrote. */
    List<Note> of(UUID account) {
        return opened(
                "written_at > :since and written_by = :by", clock.instant().minus(KEPT), account);
    }

    private List<Note> opened(String which, Instant since, @Nullable UUID by) {
        SqlStatement asked = database.sql("select written_by, written_at, words from matching.duty_note"
                        + " where tenant_id = :tenant and " + which + " order by written_at desc, id desc")
                .bind("since", since);
        List<Row> rows = (by == null ? asked : asked.bind("by", by)).list(Row.class);
        cipher.load(rows.stream().map(Row::writtenBy).distinct().toList());
        return rows.stream()
                .flatMap(row -> cipher
                        .decrypt(row.writtenBy, FIELD, row.words)
                        .map(words -> new Note(row.writtenBy, row.writtenAt, words))
                        .stream())
                .toList();
    }

    /** What is old goes. */
    void forget() {
        database.sql("delete from matching.duty_note where tenant_id = :tenant and written_at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .update();
    }

    /** What an erased account wrote goes. */
    void forget(UUID account) {
        database.sql("delete from matching.duty_note where tenant_id = :tenant and written_by = :account")
                .bind("account", account)
                .update();
    }

    /** What somebody left to the next. */
    record Note(UUID by, Instant at, String words) {}

    private record Row(UUID writtenBy, Instant writtenAt, byte[] words) {}
}

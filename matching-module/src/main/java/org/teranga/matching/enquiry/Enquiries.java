package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.list.PassedDates;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** The enquiries of the open association. */
@ApplicationScoped
@Transactional
class Enquiries {
    /** Whoever was asked so lately is not asked again. */
    private static final Duration LATELY = Duration.ofDays(7);
    /** After so long without an answer they are asked once more. */
    private static final Duration REMINDED = Duration.ofDays(5);
    /** After so many days silence counts. */
    static final int SILENT_DAYS = 12;

    private static final String ONE =
            "select id, record_kind as kind, record_id as record, begun_by, due from matching.enquiry"
                    + " where tenant_id = :tenant and answer is null and ";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    Enquiries(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that is open.
     *
     * @param begunBy who of the team asked; null where dates have passed
     */
    record Enquiry(
            UUID id,
            String kind,
            UUID record,
            @Nullable UUID begunBy,
            @Nullable LocalDate due) {
        /** Whether it is asked by itself, since dates have passed. */
        boolean passed() {
            return begunBy == null;
        }
    }

    /**
     * Begins them for those of these that are open, and of which nobody was asked lately.
     *
     * @return for how many
     */
    int begin(String kind, Collection<UUID> records, @Nullable UUID by) {
        Instant now = clock.instant();
        List<Whose> whose = database.sql("select id, person_id from matching." + kind + " e where e.tenant_id = :tenant"
                        + " and e.id = any (:records) and e.status in ('received', 'proposed') and not exists"
                        + " (select 1 from matching.enquiry q where q.tenant_id = :tenant and q.record_id = e.id"
                        + " and (q.answer is null or q.begun_at > :lately))")
                .bindIds("records", records)
                .bind("lately", now.minus(LATELY))
                .list(Whose.class);
        database.sql(
                        "insert into matching.enquiry (tenant_id, id, record_kind, record_id, person_id, begun_at, begun_by)"
                                + " values (:tenant, :id, :kind, :record, :person, :now, :by) on conflict do nothing")
                .bind("kind", kind)
                .bind("now", now)
                .bind("by", by)
                .updateEach(
                        whose,
                        (one, values) -> values.bind("id", Uuid7.at(now))
                                .bind("record", one.id)
                                .bind("person", one.personId));
        return whose.size();
    }

    /** Some of those whose dates have passed, of which nobody has asked or spoken lately, and which the team neither paused nor declined. */
    List<UUID> passed(String kind, int most) {
        return database.sql("select e.id from matching." + kind + " e where e.tenant_id = :tenant and "
                        + PassedDates.passed(kind, ":today")
                        + " and not exists (select 1 from matching.enquiry q where q.tenant_id = :tenant and q.record_id = e.id"
                        + " and (q.answer is null or q.begun_at > :lately))"
                        + " and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant and f.kind = :kind"
                        + " and f.subject_id = e.id and f.stage in ('parked', 'refused'))"
                        + " and not exists (select 1 from platform.last_contact c where c.tenant_id = :tenant"
                        + " and c.person = e.person_id and c.at > :spoken) order by e.id limit :most")
                .bind("kind", kind)
                .bind("today", today())
                .bind("lately", clock.instant().minus(Duration.ofDays(PassedDates.ASKED_DAYS)))
                .bind("spoken", clock.instant().minus(LATELY))
                .bind("most", most)
                .list(UUID.class);
    }

    /** Some of those that are to be asked. */
    List<Enquiry> unasked(int most) {
        return database.sql(ONE + "asked_at is null order by id limit :most for update skip locked")
                .bind("most", most)
                .list(Enquiry.class);
    }

    /** Some of those that are to be asked once more. */
    List<Enquiry> toRemind(int most) {
        return database.sql(ONE
                        + "asked_at <= :before and reminded_at is null order by id limit :most for update skip locked")
                .bind("before", clock.instant().minus(REMINDED))
                .bind("most", most)
                .list(Enquiry.class);
    }

    /** Some of those whose silence counts. */
    List<Enquiry> silent(int most) {
        return database.sql(ONE + "due <= :today order by id limit :most for update skip locked")
                .bind("today", today())
                .bind("most", most)
                .list(Enquiry.class);
    }

    void asked(UUID id) {
        database.sql("update matching.enquiry set asked_at = :now, due = :due where tenant_id = :tenant and id = :id")
                .bind("now", clock.instant())
                .bind("due", today().plusDays(SILENT_DAYS))
                .bind("id", id)
                .update();
    }

    void reminded(UUID id) {
        database.sql("update matching.enquiry set reminded_at = :now where tenant_id = :tenant and id = :id")
                .bind("now", clock.instant())
                .bind("id", id)
                .update();
    }

    /** Ends these. */
    void answered(Collection<UUID> ids, String answer) {
        database.sql("update matching.enquiry set answer = :answer, answered_at = :now"
                        + " where tenant_id = :tenant and id = any (:ids) and answer is null")
                .bind("answer", answer)
                .bind("now", clock.instant())
                .bindIds("ids", ids)
                .update();
    }

    /** What is asked about a record now, once its letter has left; nobody else answers it before the transaction ends. */
    Optional<Enquiry> open(UUID record) {
        return database.sql(ONE + "record_id = :record and asked_at is not null for update")
                .bind("record", record)
                .first(Enquiry.class);
    }

    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.enquiry where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private record Whose(UUID id, UUID personId) {}
}

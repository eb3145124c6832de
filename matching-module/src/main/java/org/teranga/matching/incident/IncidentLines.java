package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The lines of incidents: added, never changed, sealed under the key of whoever opened the incident. */
@ApplicationScoped
class IncidentLines {
    private static final String WORDS = "incident.words";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    IncidentLines(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param person under whose key its words lie
     * @param by     who of the team writes it; null for a side itself
     */
    void add(UUID incident, UUID person, @Nullable UUID by, Said said) {
        Instant now = clock.instant();
        database.sql("insert into matching.incident_line"
                        + " (tenant_id, id, incident_id, person_id, at, written_by, what, code, words)"
                        + " values (:tenant, :id, :incident, :person, :now, cast(:by as uuid), :what, :code, :words)")
                .bind("id", Uuid7.at(now))
                .bind("incident", incident)
                .bind("person", person)
                .bind("now", now)
                .bind("by", by)
                .bind("what", said.what)
                .bind("code", said.code)
                .bind("words", said.words.isEmpty() ? null : cipher.encrypt(person, WORDS, said.words))
                .update();
    }

    /** Those of one, the oldest first. */
    List<IncidentLine> of(UUID incident) {
        List<Row> rows = database.sql(
                        "select id, incident_id, person_id, at, written_by, what, code, words"
                                + " from matching.incident_line where tenant_id = :tenant and incident_id = :incident order by at, id")
                .bind("incident", incident)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::personId).distinct().toList());
        return rows.stream().map(this::opened).toList();
    }

    /** How many of this sort there are. */
    long count(UUID incident, String what) {
        return database.sql("select count(*) from matching.incident_line"
                        + " where tenant_id = :tenant and incident_id = :incident and what = :what")
                .bind("incident", incident)
                .bind("what", what)
                .one(Long.class);
    }

    /** Whether this account broke the glass of it. */
    boolean brokenBy(UUID incident, UUID account) {
        return database.sql("select 1 from matching.incident_line where tenant_id = :tenant and incident_id = :incident"
                        + " and what = 'break_glass' and written_by = :account limit 1")
                .bind("incident", incident)
                .bind("account", account)
                .any();
    }

    /** Of which this account broke the glass. */
    Set<UUID> allBrokenBy(UUID account) {
        return Set.copyOf(database.sql("select distinct incident_id from matching.incident_line"
                        + " where tenant_id = :tenant and what = 'break_glass' and written_by = :account")
                .bind("account", account)
                .list(UUID.class));
    }

    /** What the sides of these incidents said themselves, the oldest first; what staff wrote is left out. */
    List<IncidentLine> saidIn(Collection<UUID> incidents) {
        List<Row> rows = database.sql("select id, incident_id, person_id, at, written_by, what, code, words"
                        + " from matching.incident_line where tenant_id = :tenant and incident_id = any (:incidents)"
                        + " and what in ('told', 'reach') and written_by is null order by at, id")
                .bindIds("incidents", incidents)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::personId).distinct().toList());
        return rows.stream().map(this::opened).toList();
    }

    /** Some with words of somebody else's key than these persons', by id after one: for whoever looks for a name in them. */
    List<Row> after(UUID id, Collection<UUID> persons, int most) {
        return database.sql("select id, incident_id, person_id, at, written_by, what, code, words"
                        + " from matching.incident_line where tenant_id = :tenant and id > :after and words is not null"
                        + " and person_id <> all (:persons) order by id limit :most")
                .bind("after", id)
                .bindIds("persons", persons)
                .bind("most", most)
                .list(Row.class);
    }

    /** Takes the words out of these. */
    void silence(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.sql("update matching.incident_line set words = null where tenant_id = :tenant and id = any (:ids)")
                    .bindIds("ids", ids)
                    .update();
        }
    }

    IncidentLine opened(Row row) {
        byte[] sealed = row.words;
        String words = sealed == null
                ? ""
                : cipher.decrypt(row.personId, WORDS, sealed).orElse("");
        return new IncidentLine(row.at, row.writtenBy, row.what, row.code, words);
    }

    /**
     * What is to be added.
     *
     * @param what  of which sort
     * @param code  whom one alerted, or how somebody is reached; null for all else
     * @param words what is written; may be empty
     */
    record Said(String what, @Nullable String code, String words) {
        /** A step without words. */
        static Said of(String what) {
            return new Said(what, null, "");
        }

        /** Words. */
        static Said of(String what, String words) {
            return new Said(what, null, words);
        }
    }

    /** As it is kept. */
    record Row(
            UUID id,
            UUID incidentId,
            UUID personId,
            Instant at,
            @Nullable UUID writtenBy,
            String what,
            @Nullable String code,
            byte @Nullable [] words) {}
}

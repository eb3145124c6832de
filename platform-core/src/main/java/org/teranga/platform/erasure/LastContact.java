package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Records the last real contact between a person and the association: the person used the own page, answered, wrote; staff spoke with the
 * person and noted or corrected something. That a list was read, a plan calculated or a letter sent is none. Terms count from here.
 */
@ApplicationScoped
@Transactional
public class LastContact {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    LastContact(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes it, once an hour at most: it costs a page nothing. */
    public void note(UUID person) {
        Instant now = clock.instant();
        database.sql("""
                        insert into platform.last_contact (tenant_id, person, at) values (:tenant, :person, :now)
                        on conflict (tenant_id, person) do update set at = excluded.at
                        where last_contact.at < :before
                        """)
                .bind("person", person)
                .bind("now", now)
                .bind("before", now.minus(Duration.ofHours(1)))
                .update();
    }

    /** When it was, of those of whom that was noted. */
    public Map<UUID, Instant> of(Collection<UUID> persons) {
        return byId(database.sql("select person as id, at from platform.last_contact"
                        + " where tenant_id = :tenant and person = any (:persons)")
                .bindIds("persons", persons)
                .list(Row.class));
    }

    /** When staff last touched one of these records: corrected, noted, answered for somebody. That it was imported is no contact. */
    public Map<UUID, Instant> about(Collection<UUID> records) {
        return byId(database.sql("""
                        select id, max(at) as at from (
                            select subject_id as id, at from platform.involvement
                            where tenant_id = :tenant and subject_id = any (:records) and act not like '%import%'
                            union all
                            select object_id as id, at from platform.audit_entry
                            where tenant_id = :tenant and object_id = any (:records) and action in ('offer.correct', 'need.correct')
                        ) touched group by id
                        """).bindIds("records", records).list(Row.class));
    }

    public void forget(UUID person) {
        database.sql("delete from platform.last_contact where tenant_id = :tenant and person = :person")
                .bind("person", person)
                .update();
    }

    private static Map<UUID, Instant> byId(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Row::at));
    }

    /** One person or record, and when. */
    private record Row(UUID id, Instant at) {}
}

package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/**
 * When there was last something real between a person and the association: the person used the own page, answered, wrote; staff spoke with
 * the person and noted or corrected something. That a list was read, a plan calculated or a letter sent is none. Terms count from here.
 */
@ApplicationScoped
@Transactional
public class LastContact {
    private final TenantSql sql;
    private final Clock clock;

    @Inject
    LastContact(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes it, once an hour at most: it costs a page nothing. */
    public void note(UUID person) {
        sql.change(
                "insert into platform.last_contact (person, at) values (?, ?) on conflict (tenant_id, person) do update"
                        + " set at = excluded.at where last_contact.at < excluded.at - interval '1 hour'",
                person,
                clock.instant());
    }

    /** When it was, of those of whom that was noted. */
    Map<UUID, Instant> of(Collection<UUID> persons) {
        return sql
                .list(
                        "select person, at from platform.last_contact where person = any (?::uuid[])",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        ErasureRequests.array(persons))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When staff last touched one of these records: corrected, noted, answered for somebody. That it was imported is no contact. */
    Map<UUID, Instant> about(Collection<UUID> records) {
        return sql
                .list(
                        "select object_id, max(at) from (select subject_id as object_id, at from platform.involvement"
                                + " where subject_id = any (?::uuid[]) and act not like '%import%'"
                                + " union all select object_id, at from platform.audit_entry"
                                + " where object_id = any (?::uuid[]) and action in ('offer.correct', 'need.correct'))"
                                + " touched group by object_id",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        ErasureRequests.array(records),
                        ErasureRequests.array(records))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget(UUID person) {
        sql.change("delete from platform.last_contact where person = ?", person);
    }
}

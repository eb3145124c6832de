package org.teranga.platform.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;

/** Who opened some files, counted and read page by page out of the trail: each reader once a day, and what. */
@ApplicationScoped
class Readings {
    private static final String ONCE = """
            from platform.audit_entry e
                join unnest(?::uuid[], ?::timestamptz[]) as file (record, hidden) on file.record = e.object_id
            where e.at >= ? and e.at < file.hidden and e.actor is not null and e.actor <> all (?::uuid[])
                and e.action in ('offer.read', 'need.read', 'placement.contact')
            group by (e.at at time zone '{zone}')::date, e.actor, e.action = 'placement.contact'
            """.replace("{zone}", Formats.ZONE.getId());

    private static final String PAGE = """
            select r.day, r.actor, r.contact, array(select unnest(h.roles) from platform.role_held h where h.id =
                (select o.id from platform.role_held o where o.member = r.actor and o.since <= r.last
                 order by o.since desc, o.id desc limit 1)) as roles
            from (select (e.at at time zone '{zone}')::date as day, e.actor, e.action = 'placement.contact' as contact,
                max(e.at) as last {once}) r order by r.last desc, r.actor limit ? offset ?
            """.replace("{once}", ONCE).replace("{zone}", Formats.ZONE.getId());

    private final TenantSql sql;

    @Inject
    Readings(TenantSql sql) {
        this.sql = sql;
    }

    /** How many there are. */
    long count(Question question) {
        return sql.first(
                        "select count(*) from (select 1 " + ONCE + ") r",
                        row -> row.getLong(1),
                        question.values().toArray())
                .orElse(0L);
    }

    /** Those of a page, the latest first. */
    List<Reading> page(Question question, int limit, int offset) {
        List<Object> values = new ArrayList<>(question.values());
        values.add(limit);
        values.add(offset);
        return sql.list(PAGE, Readings::reading, values.toArray());
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject("day", LocalDate.class),
                row.getObject("actor", UUID.class),
                row.getBoolean("contact") ? "contact" : "file",
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList());
    }

    /**
     * Which readings are asked for.
     *
     * @param files of these, each before a moment: later ones are withheld
     * @param own   the accounts of the person itself, whose readings are no readings
     * @param since not before
     */
    record Question(Map<UUID, Instant> files, Collection<UUID> own, Instant since) {
        private List<Object> values() {
            List<UUID> records = List.copyOf(files.keySet());
            return List.of(
                    array(records), array(records.stream().map(files::get).toList()), since, array(own));
        }

        private static String array(Collection<?> values) {
            return "{" + String.join(",", values.stream().map(Object::toString).toList()) + "}";
        }
    }

    /**
     * One reader, once a day.
     *
     * @param what  {@code file} or {@code contact}
     * @param roles the roles that the reader had then; none where that is not known
     */
    record Reading(LocalDate day, UUID actor, String what, List<Role> roles) {
        Reading {
            roles = List.copyOf(roles);
        }
    }
}

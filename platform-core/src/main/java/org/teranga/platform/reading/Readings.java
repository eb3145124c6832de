package org.teranga.platform.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** Who opened some files, counted and read page by page out of the trail: each reader once a day, and what. */
@ApplicationScoped
class Readings {
    private static final String ONCE = """
            from platform.audit_entry e
                join unnest(:files, cast(:hidden as timestamptz[])) as file (record, hidden) on file.record = e.object_id
            where e.tenant_id = :tenant and e.at >= :since and e.at < file.hidden
                and e.actor is not null and e.actor <> all (:own)
                and e.action in ('offer.read', 'need.read', 'placement.contact')
            group by (e.at at time zone '{zone}')::date, e.actor, e.action = 'placement.contact'
            """.replace("{zone}", Formats.ZONE.getId());

    private static final String PAGE = """
            select r.day, r.actor, r.contact, array(select unnest(h.roles) from platform.role_held h where h.tenant_id = :tenant
                and h.id = (select o.id from platform.role_held o where o.tenant_id = :tenant and o.member = r.actor and o.since <= r.last
                 order by o.since desc, o.id desc limit 1)) as roles
            from (select (e.at at time zone '{zone}')::date as day, e.actor, e.action = 'placement.contact' as contact,
                max(e.at) as last {once}) r order by r.last desc, r.actor limit :limit offset :offset
            """.replace("{once}", ONCE).replace("{zone}", Formats.ZONE.getId());

    private final TenantDatabase database;

    @Inject
    Readings(TenantDatabase database) {
        this.database = database;
    }

    /** How many there are. */
    long count(Question question) {
        return asked("select count(*) from (select 1 " + ONCE + ") r", question).one(Long.class);
    }

    /** Those of a page, the latest first. */
    List<Reading> page(Question question, int limit, int offset) {
        return asked(PAGE, question).bind("limit", limit).bind("offset", offset).list(Row.class).stream()
                .map(Row::reading)
                .toList();
    }

    private SqlStatement asked(String sql, Question question) {
        return database.sql(sql)
                .bindIds("files", question.files.keySet())
                .bindTexts(
                        "hidden",
                        question.files.values().stream().map(Instant::toString).toList())
                .bind("since", question.since)
                .bindIds("own", question.own);
    }

    /**
     * Which readings are asked for.
     *
     * @param files of these, each before a moment: later ones are withheld
     * @param own   the accounts of the person itself, whose readings are no readings
     * @param since not before
     */
    record Question(Map<UUID, Instant> files, Collection<UUID> own, Instant since) {}

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

    private record Row(LocalDate day, UUID actor, boolean contact, List<String> roles) {
        Reading reading() {
            return new Reading(
                    day,
                    actor,
                    contact ? "contact" : "file",
                    roles.stream().map(Role::valueOf).toList());
        }
    }
}

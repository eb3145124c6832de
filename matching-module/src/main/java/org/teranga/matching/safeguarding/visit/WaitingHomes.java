package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The homes that nobody has visited, or not lately, and for which no visit is under way. */
@ApplicationScoped
class WaitingHomes {
    private static final String WAITING = """
            select home, number, place, department, commune, beds, since, there from (
            select coalesce(o.home_id, o.id) as home, min(o.receipt_number) as number, max(o.place_name) as place,
                max(o.department) as department, max(o.commune) as commune, max(o.capacity) as beds, min(o.received_at) as since,
                cast(count(*) over (partition by max(o.department)) as integer) as there,
                row_number() over (partition by max(o.department) order by min(o.received_at), coalesce(o.home_id, o.id)) as waits
            from matching.offer o
            where o.tenant_id = :tenant and o.kind = 'housing' and o.status in ('received', 'proposed')
                and o.person_id <> all (:own) and not coalesce(o.account_id = any (:own), false)
                and coalesce(o.home_id, o.id) not in (select a.home_id from matching.home_adult a where a.tenant_id = :tenant and a.id = any (:own))
                and not exists (select 1 from platform.qualification q where q.tenant_id = :tenant and q.kind = 'home_visit'
                    and q.holder = coalesce(o.home_id, o.id) and q.withdrawn_at is null and not q.to_confirm and q.until >= :until)
                and not exists (select 1 from matching.home_visit v where v.tenant_id = :tenant and v.home_id = coalesce(o.home_id, o.id)
                    and v.state in ('proposed', 'call', 'dated', 'reported'))
            group by coalesce(o.home_id, o.id)) one
            where waits > case when coalesce(department, '') = :department then :from else 0 end
                and waits <= :most + case when coalesce(department, '') = :department then :from else 0 end order by department, place, since
            """;

    private static final int RENEWED_WITHIN_DAYS = 60;

    /** So many of a department on one page. */
    static final int MOST = 25;

    private final TenantDatabase database;
    private final CurrentPerson person;
    private final Persons persons;
    private final Clock clock;

    @Inject
    WaitingHomes(TenantDatabase database, CurrentPerson person, Persons persons, Clock clock) {
        this.database = database;
        this.person = person;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Those whose visit is missing, or ends within two months, by department and place: of each department those that wait longest. The
     * reader's own are left out.
     *
     * @param department the one of which another part is wanted; empty where that is not known
     * @param from       how many of it are left out first
     */
    List<Waiting> all(String department, int from) {
        return waiting(WAITING)
                .bind("department", department)
                .bind("from", from)
                .list(Waiting.class);
    }

    /** How many there are. */
    long count() {
        return waiting("select count(*) from (" + WAITING.replace("order by department, place, since", "")
                        + ") waiting")
                .bind("most", Integer.MAX_VALUE / 2)
                .bind("department", "")
                .bind("from", 0)
                .one(Long.class);
    }

    /** Every id of the reader; none for the platform itself. */
    private Set<UUID> own() {
        UUID reader = person.actor().person();
        return reader == null ? Set.of() : persons.allOf(Set.of(reader));
    }

    private SqlStatement waiting(String sql) {
        return database.sql(sql)
                .bindIds("own", own())
                .bind(
                        "until",
                        LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(RENEWED_WITHIN_DAYS))
                .bind("most", MOST);
    }

    /**
     * A home that waits.
     *
     * @param there how many wait in its department
     */
    record Waiting(
            UUID home,
            String number,
            @Nullable String place,
            @Nullable String department,
            @Nullable String commune,
            @Nullable Integer beds,
            Instant since,
            int there) {}
}

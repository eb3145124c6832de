package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** Whose own matter an exemption is: of whoever is exempted, and of everybody who lives, or lived, with them or offers the same home. */
@ApplicationScoped
@Transactional
class ExemptionSubjects {
    private static final String PERSONS = """
            with homes as (
                select coalesce(o.home_id, o.id) as home from matching.offer o where o.tenant_id = :tenant
                    and (o.person_id = :subject or o.account_id = :subject or o.home_id = :subject or o.id = :subject)
                union select a.home_id from matching.home_adult a where a.tenant_id = :tenant and a.id = :subject)
            select person from (
                select o.person_id as person from matching.offer o
                    where o.tenant_id = :tenant and coalesce(o.home_id, o.id) in (select home from homes)
                union select o.account_id from matching.offer o
                    where o.tenant_id = :tenant and coalesce(o.home_id, o.id) in (select home from homes)
                union select a.id from matching.home_adult a
                    where a.tenant_id = :tenant and a.home_id in (select home from homes)) concerned
            where person is not null
            """;

    private final TenantDatabase database;

    @Inject
    ExemptionSubjects(TenantDatabase database) {
        this.database = database;
    }

    /** Every person whose own it is, under each id. */
    Set<UUID> concerned(UUID subject) {
        Set<UUID> persons =
                new HashSet<>(database.sql(PERSONS).bind("subject", subject).list(UUID.class));
        persons.add(subject);
        return persons;
    }
}

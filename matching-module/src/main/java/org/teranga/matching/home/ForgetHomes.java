package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.PersonErased;

/**
 * When a host is erased, the home goes, and with it what the host said of whoever else lives there. When one of those is erased, an adult
 * of whom nothing is known goes on living there until the host says otherwise: nobody gets round what adults are asked by being forgotten.
 */
@ApplicationScoped
class ForgetHomes {
    private final TenantDatabase database;
    private final Erasure erasure;

    @Inject
    ForgetHomes(TenantDatabase database, Erasure erasure) {
        this.database = database;
        this.erasure = erasure;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        UUID person = erased.person();
        database.flush();
        List<UUID> others = others(person);
        database.sql("""
            update matching.offer set home_id = null where tenant_id = :tenant and home_id in (
                select id from matching.home where tenant_id = :tenant and person_id = :person)
            """).bind("person", person).update();
        database.sql("delete from matching.home where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
        others.forEach(erasure::erasePerson);
        database.sql("""
            update matching.home_adult set age = null, age_on = null, languages = '{}', language = null, name = null, email = null,
                phone = null, told = null, looked = '{}', link_hash = null, version = version + 1
            where tenant_id = :tenant and id = :person
            """).bind("person", person).update();
        database.sql("delete from matching.home_adult_trace where tenant_id = :tenant and adult_id = :person")
                .bind("person", person)
                .update();
        database.sql("delete from matching.home_photo where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
    }

    private List<UUID> others(UUID host) {
        return database.sql("""
            select a.id from matching.home_adult a join matching.home h on h.tenant_id = :tenant and h.id = a.home_id
            where a.tenant_id = :tenant and h.person_id = :host and not a.host
            """).bind("host", host).list(UUID.class);
    }
}

package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.casework.CaseFileKinds;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Which rows of a list are the reader's own matter: what they left themselves, where they live, with whom they live. What the team does there
 * is none of theirs to know: no row tells it, no filter finds it, no order shows it.
 */
@ApplicationScoped
@Transactional
class OwnRows {
    private static final String LEFT = """
            select id from matching.%1$s where tenant_id = :tenant and person_id = any (:own)
            union select id from matching.%1$s where tenant_id = :tenant and account_id = any (:own)
            """;

    private final TenantDatabase database;
    private final CaseFileKinds kinds;
    private final CurrentPerson person;
    private final Persons persons;

    @Inject
    OwnRows(TenantDatabase database, CaseFileKinds kinds, CurrentPerson person, Persons persons) {
        this.database = database;
        this.kinds = kinds;
        this.person = person;
        this.persons = persons;
    }

    /** @param word offer or need */
    Set<UUID> of(String word) {
        Set<UUID> own = persons.allOf(Set.of(person.actor().requiredPerson()));
        Set<UUID> rows = new HashSet<>(
                database.sql(LEFT.formatted(word)).bindIds("own", own).list(UUID.class));
        kinds.find(word).ifPresent(kind -> rows.addAll(kind.ownBesides(own)));
        return rows;
    }
}

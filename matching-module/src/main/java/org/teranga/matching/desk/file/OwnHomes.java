package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The files that are the own matter of a member of the team though they are about others: where they live, and those with whom they live, or
 * come to live. Who opens such a file, and when, would tell them what is none of theirs to know.
 */
@ApplicationScoped
class OwnHomes {
    private static final String HOMES =
            "select home_id from matching.home_adult where tenant_id = :tenant and id = any (:own)";

    private static final String OFFERS = """
            select id from matching.offer where tenant_id = :tenant and home_id in ({homes}) union {homes}
            """.replace("{homes}", HOMES);

    private static final String PLACEMENTS =
            "select id from matching.placement where tenant_id = :tenant and offer_id in (" + OFFERS + ")";

    private static final String NEEDS = """
            select need_id from matching.placement where tenant_id = :tenant and contact_open and offer_id in (
                select id from matching.offer where tenant_id = :tenant and person_id = any (:own)
                union select id from matching.offer where tenant_id = :tenant and account_id = any (:own) union {offers})
            """.replace("{offers}", OFFERS);

    private static final String HOSTS = """
            select offer_id from matching.placement where tenant_id = :tenant and contact_open and need_id in (
                select id from matching.need where tenant_id = :tenant and person_id = any (:own)
                union select id from matching.need where tenant_id = :tenant and account_id = any (:own))
            """;

    private final TenantDatabase database;

    @Inject
    OwnHomes(TenantDatabase database) {
        this.database = database;
    }

    /** The homes in which they live, or lived. */
    Set<UUID> homes(Set<UUID> own) {
        return of(HOMES, own);
    }

    /** The offers of these, and of those with whom they live as a household. */
    Set<UUID> offers(Set<UUID> own) {
        return of(OFFERS + " union " + HOSTS, own);
    }

    /** The placements of these homes. */
    Set<UUID> placements(Set<UUID> own) {
        return of(PLACEMENTS, own);
    }

    /** The needs of those who live with them. */
    Set<UUID> needs(Set<UUID> own) {
        return of(NEEDS, own);
    }

    private Set<UUID> of(String sql, Set<UUID> own) {
        return Set.copyOf(database.sql(sql).bindIds("own", own).list(UUID.class));
    }
}

package org.teranga.matching.pool.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Which rows of a list are the reader's own matter: what they left themselves, where they live, with whom they live. What the team does there
 * is none of theirs to know: no row tells it, no filter finds it, no order shows it.
 */
@ApplicationScoped
@Transactional
public class OwnRows {
    private static final String LEFT = """
            select id from matching.%1$s where tenant_id = :tenant and person_id = any (:own)
            union select id from matching.%1$s where tenant_id = :tenant and account_id = any (:own)
            """;

    private final TenantDatabase database;
    private final OwnMatters matters;

    @Inject
    OwnRows(TenantDatabase database, OwnMatters matters) {
        this.database = database;
        this.matters = matters;
    }

    /**
     * Their ids.
     *
     * @param word offer or need
     */
    public Set<UUID> of(String word) {
        Set<UUID> own = matters.ids();
        Set<UUID> rows = new HashSet<>(
                database.sql(LEFT.formatted(word)).bindIds("own", own).list(UUID.class));
        rows.addAll(matters.besides(word, own));
        return rows;
    }
}

package org.teranga.matching.pool.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers and needs that the team has parked in their files: nobody is proposed for them until their day comes, or they say so. */
@ApplicationScoped
public class ParkedRecords {
    /** Why nobody is proposed for one. */
    public static final String REFUSED = "placement.refused.parked";

    private final TenantDatabase database;

    @Inject
    ParkedRecords(TenantDatabase database) {
        this.database = database;
    }

    /** All of them: ids of offers and of needs. */
    public Set<UUID> all() {
        return database
                .sql("select subject_id from platform.case_file where tenant_id = :tenant and kind in ('offer', 'need')"
                        + " and stage = 'parked'")
                .list(UUID.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}

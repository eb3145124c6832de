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

    /** How many of each are left out by that. */
    public record Count(int offers, int needs) {
        /** None. */
        public static final Count NONE = new Count(0, 0);
    }

    /** How many there are. */
    public Count count() {
        return database.sql("select cast(count(*) filter (where kind = 'offer') as int) as offers,"
                        + " cast(count(*) filter (where kind = 'need') as int) as needs from platform.case_file"
                        + " where tenant_id = :tenant and kind in ('offer', 'need') and stage = 'parked'")
                .one(Count.class);
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

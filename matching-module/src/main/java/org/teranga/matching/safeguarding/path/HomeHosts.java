package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.platform.persistence.TenantDatabase;

/** Whose the offers of a home are. */
@ApplicationScoped
class HomeHosts {
    private final TenantDatabase database;

    @Inject
    HomeHosts(TenantDatabase database) {
        this.database = database;
    }

    /** The persons and accounts of all offers of this home. */
    List<UUID> of(HomeId home) {
        List<UUID> hosts = new ArrayList<>();
        database.sql("select person_id, account_id from matching.offer where tenant_id = :tenant and kind = 'housing'"
                        + " and (home_id = :home or home_id is null and id = :home)")
                .bind("home", home.value())
                .list(Row.class)
                .forEach(row -> {
                    hosts.add(row.personId);
                    if (row.accountId != null) {
                        hosts.add(row.accountId);
                    }
                });
        return hosts;
    }

    private record Row(UUID personId, @Nullable UUID accountId) {}
}

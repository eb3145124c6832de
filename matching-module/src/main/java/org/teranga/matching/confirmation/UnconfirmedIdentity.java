package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.persistence.TenantSql;

/** Whoever just wrote another name or address into a record does not erase it: the old address, or the team, answers first. */
@ApplicationScoped
class UnconfirmedIdentity implements ErasureObstacle {
    private final TenantSql sql;

    @Inject
    UnconfirmedIdentity(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        String ids = persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return sql.first(
                "select 1 from matching.identity_change where outcome is null"
                        + " and (old_person = any (cast(? as uuid[])) or new_person = any (cast(? as uuid[])))",
                row -> "identity.not_erased",
                ids,
                ids);
    }
}

package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;

/**
 * As what members were members, since when: {@code platform.role_held}. Whoever asks who opened their file is told the role of that day.
 * What is over for two years goes, as that page goes no farther back.
 */
@ApplicationScoped
class RolesHeld {
    private static final int MONTHS = 24;

    private static final String OVER = "delete from platform.role_held h where h.since < ? and exists (select 1 from"
            + " platform.role_held later where later.member = h.member and later.since > h.since and later.since < ?)";

    private final TenantSql sql;
    private final Clock clock;

    @Inject
    RolesHeld(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** From now on this member has these roles. */
    void note(UUID member, Set<Role> roles) {
        Instant now = clock.instant();
        Instant then = now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        sql.change(OVER, then, then);
        sql.change(
                "insert into platform.role_held (id, member, roles, since) values (?, ?, ?::text[], ?)",
                Uuid7.at(now),
                member,
                "{" + String.join(",", roles.stream().sorted().map(Role::name).toList()) + "}",
                now);
    }
}

package org.teranga.platform.identity.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/**
 * As what members were members, since when: {@code platform.role_held}. Whoever asks who opened their file is told the role of that day.
 * What is over for two years goes, as that page goes no farther back.
 */
@ApplicationScoped
class RolesHeld {
    private static final int MONTHS = 24;

    private static final String OVER = """
            delete from platform.role_held h
            where h.tenant_id = :tenant and h.since < :then and exists (
                select 1 from platform.role_held later
                where later.tenant_id = h.tenant_id and later.member = h.member
                    and later.since > h.since and later.since < :then)
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    RolesHeld(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From now on this member has these roles. */
    void note(UUID member, Set<Role> roles) {
        Instant now = clock.instant();
        Instant then = now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        database.sql(OVER).bind("then", then).update();
        database.sql("insert into platform.role_held (tenant_id, id, member, roles, since)"
                        + " values (:tenant, :id, :member, :roles, :now)")
                .bind("id", Uuid7.at(now))
                .bind("member", member)
                .bindTexts("roles", roles.stream().sorted().map(Role::name).toList())
                .bind("now", now)
                .update();
    }
}

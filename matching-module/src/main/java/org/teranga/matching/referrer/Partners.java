package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The partners of the open association. */
@ApplicationScoped
@Transactional
public class Partners {
    private static final String ONE =
            "select id, name, begun_at, ended_at from matching.partner where tenant_id = :tenant";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    Partners(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one; empty where one of this name goes on. */
    public Optional<UUID> begin(String name, UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        boolean added = database.sql("insert into matching.partner (tenant_id, id, name, begun_at, begun_by)"
                                + " values (:tenant, :id, :name, :now, :by) on conflict do nothing")
                        .bind("id", id)
                        .bind("name", name)
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
        return added ? Optional.of(id) : Optional.empty();
    }

    /** One of them, also one that has ended. */
    public Optional<Partner> find(UUID id) {
        return database.sql(ONE + " and id = :id").bind("id", id).first(Partner.class);
    }

    /** One of them; until the transaction ends nobody else changes it. */
    public Optional<Partner> hold(UUID id) {
        return database.sql(ONE + " and id = :id for update").bind("id", id).first(Partner.class);
    }

    /** All, those that go on first, by name. */
    public List<Partner> all() {
        return database.sql(ONE + " order by ended_at is not null, lower(name), id")
                .list(Partner.class);
    }

    /** It comes to an end; false where it had. */
    public boolean end(UUID id, UUID by) {
        return database.sql("update matching.partner set ended_at = :now, ended_by = :by"
                                + " where tenant_id = :tenant and id = :id and ended_at is null")
                        .bind("now", clock.instant())
                        .bind("by", by)
                        .bind("id", id)
                        .update()
                == 1;
    }
}

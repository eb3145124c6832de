package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.persistence.TenantDatabase;

/** With which associations the open one shares, as far as its own rows say. */
@ApplicationScoped
@Transactional
public class Alliances implements MenuCondition {
    private static final String ONE =
            "select other, name, ours_at, theirs_at, ended_at, theirs_last from matching.alliance"
                    + " where tenant_id = :tenant";

    private final TenantDatabase database;

    @Inject
    Alliances(TenantDatabase database) {
        this.database = database;
    }

    /** What each is called. */
    public Map<UUID, String> names() {
        return all().stream().collect(Collectors.toMap(Alliance::other, Alliance::name));
    }

    /** Whether it shares with any: then there is something that goes over, or may. */
    @Override
    public boolean holds() {
        return database.sql("select 1 from matching.alliance where tenant_id = :tenant and ours_at is not null"
                        + " and theirs_at is not null and ended_at is null limit 1")
                .any();
    }

    /** Whether both share now. */
    public boolean holds(UUID other) {
        return with(other).filter(Alliance::holds).isPresent();
    }

    /** All, by name. */
    List<Alliance> all() {
        return database.sql(ONE + " order by ended_at is not null, lower(name), other")
                .list(Alliance.class);
    }

    /** That with another association. */
    Optional<Alliance> with(UUID other) {
        return database.sql(ONE + " and other = :other").bind("other", other).first(Alliance.class);
    }

    /** The same; of two who change it at once one waits for the other. */
    public Optional<Alliance> hold(UUID other) {
        database.lock("alliance " + other);
        return with(other);
    }

    /** This association agrees; what was said before an end counts no more. */
    void ours(UUID other, String name, UUID by, Instant now) {
        database.sql("""
                        insert into matching.alliance (tenant_id, other, name, ours_at, ours_by) values (:tenant, :other, :name, :now, :by)
                        on conflict (tenant_id, other) do update set name = excluded.name, ours_at = excluded.ours_at,
                            ours_by = excluded.ours_by, ended_at = null,
                            theirs_at = case when alliance.ended_at is null then alliance.theirs_at end
                        """)
                .bind("other", other)
                .bind("name", name)
                .bind("now", now)
                .bind("by", by)
                .update();
    }

    /** The other agreed. Where it had ended, this association is asked anew. */
    void theirs(UUID other, String name, Instant at) {
        database.sql("""
                        insert into matching.alliance (tenant_id, other, name, theirs_at, theirs_last)
                        values (:tenant, :other, :name, :at, :at)
                        on conflict (tenant_id, other) do update set name = excluded.name, theirs_at = excluded.theirs_at,
                            theirs_last = excluded.theirs_last, ended_at = null,
                            ours_at = case when alliance.ended_at is null then alliance.ours_at end
                        """).bind("other", other).bind("name", name).bind("at", at).update();
    }

    /** Either ended it. */
    void end(UUID other, Instant at) {
        database.sql("update matching.alliance set ended_at = :at, ours_at = null, theirs_at = null"
                        + " where tenant_id = :tenant and other = :other and ended_at is null")
                .bind("other", other)
                .bind("at", at)
                .update();
    }

    /** The other said something of it at this moment. */
    void heard(UUID other, Instant at) {
        database.sql("update matching.alliance set theirs_last = :at where tenant_id = :tenant and other = :other")
                .bind("other", other)
                .bind("at", at)
                .update();
    }
}

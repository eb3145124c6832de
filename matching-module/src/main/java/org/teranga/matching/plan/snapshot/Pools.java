package org.teranga.matching.plan.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The pools that this node keeps in memory, so that a list of candidates does not read every offer again. Each time it is asked of the
 * database whether the pool has changed, so that no node shows an old one. What was used last is kept, up to {@value #ROOM} offers and
 * needs of all associations together.
 */
@ApplicationScoped
public class Pools {
    static final long ROOM = 2_000_000;
    static final int LATELY_MINUTES = 10;

    /**
     * Each row's own version is asked for, as PostgreSQL calls it: the number that counts changes comes twice where a transaction fails after
     * the pool was read in it.
     */
    private static final String VERSION = """
            select concat_ws('/', o.state, n.state, p.state, w.state, b.state, f.state)
            from (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(id, hashtidextended(ctid, xmin::text::bigint)))) as state
                  from matching.offer where tenant_id = :tenant and status in ('received', 'proposed')) o,
                 (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(id, hashtidextended(ctid, xmin::text::bigint)))) as state
                  from matching.need where tenant_id = :tenant and status <> 'withdrawn') n,
                 (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(id, hashtidextended(ctid, xmin::text::bigint)))) as state
                  from matching.placement where tenant_id = :tenant and holds) p,
                 (select concat_ws(' ', count(*),
                      bit_xor(uuid_hash_extended(offer_id, uuid_hash_extended(need_id, 0)))) as state
                  from matching.preference where tenant_id = :tenant) w,
                 (select concat_ws(' ', count(*), count(host_lifted_at), count(pair_lifted_at)) as state
                  from matching.bar where tenant_id = :tenant) b,
                 (select concat_ws(' ', count(*), bit_xor(uuid_hash_extended(subject_id, 0))) as state
                  from platform.case_file where tenant_id = :tenant and kind in ('offer', 'need') and stage = 'parked') f
            """;

    private final TenantDatabase database;
    private final PoolReader reader;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Map<UUID, PlanInput> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UUID, Instant> readAt = new HashMap<>();

    @Inject
    Pools(TenantDatabase database, PoolReader reader, Rulebook rulebook, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The pool of the association that is open, as it is in this transaction, and the rules in force. */
    public PlanInput current() {
        UUID tenant = TenantContext.required().id();
        PoolVersion version = version();
        RulesInForce rules = rulebook.current();
        PlanInput known = known(tenant);
        PlanInput same = known != null && known.pool().version().equals(version) ? known : null;
        if (same != null && same.rules().version() == rules.version()) {
            checked(tenant);
            return same;
        }
        PlanInput fresh = PlanInput.of(
                same == null ? reader.read(version, known == null ? null : known.pool()) : same.pool(), rules);
        keep(tenant, fresh);
        return fresh;
    }

    /**
     * As {@link #current}, but up to {@value #LATELY_MINUTES} minutes old: for pages that anybody may open, so that many readers in a time
     * of many arrivals do not make this node read the pool again and again.
     */
    public PlanInput lately() {
        UUID tenant = TenantContext.required().id();
        PlanInput known = known(tenant);
        Instant read = readAt(tenant);
        boolean recent = read != null && read.isAfter(clock.instant().minus(LATELY_MINUTES, ChronoUnit.MINUTES));
        return known != null && recent ? known : current();
    }

    private synchronized @Nullable Instant readAt(UUID tenant) {
        return readAt.get(tenant);
    }

    private PoolVersion version() {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        return new PoolVersion(today, database.sql(VERSION).one(String.class));
    }

    private synchronized @Nullable PlanInput known(UUID tenant) {
        return kept.get(tenant);
    }

    private synchronized void checked(UUID tenant) {
        readAt.put(tenant, clock.instant());
    }

    private synchronized void keep(UUID tenant, PlanInput input) {
        checked(tenant);
        kept.put(tenant, input);
        long room = kept.values().stream().mapToLong(one -> one.pool().weight()).sum();
        var oldest = kept.entrySet().iterator();
        while (room > ROOM && kept.size() > 1 && oldest.hasNext()) {
            Map.Entry<UUID, PlanInput> first = oldest.next();
            if (!first.getKey().equals(tenant)) {
                room -= first.getValue().pool().weight();
                readAt.remove(first.getKey());
                oldest.remove();
            }
        }
    }
}

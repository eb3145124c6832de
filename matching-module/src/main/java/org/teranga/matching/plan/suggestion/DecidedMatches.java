package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** What people have decided of what a plan suggests: to whom something is proposed, and how many wait for the next step. */
@ApplicationScoped
public class DecidedMatches {
    private static final String HELD = """
            select need_id as need, offer_id as offer, state = 'proposed' as unasked from matching.placement
            where tenant_id = :tenant and holds and need_id = any (:needs)
            """;
    private static final String COUNTS = """
            select count(*) filter (where state = 'proposed') as to_ask,
                   count(*) filter (where state = 'host_accepted') as to_approve,
                   count(*) filter (where state = 'approved') as to_introduce
            from matching.placement where tenant_id = :tenant and holds
            """;

    private final TenantDatabase database;

    @Inject
    DecidedMatches(TenantDatabase database) {
        this.database = database;
    }

    /** What these needs have or wait for; who has nothing is left out. */
    public Map<NeedId, Held> of(Collection<NeedId> needs) {
        List<Held> held = database.sql(HELD)
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(Held.class);
        return held.stream().collect(Collectors.toMap(Held::need, Function.identity(), (first, second) -> first));
    }

    /** How many of a plan's suggestions nobody has decided on: their household waits for nothing yet. */
    public long undecided(RunId run) {
        return database.sql("select count(*) from matching.suggestion s where s.tenant_id = :tenant and s.run_id = :run"
                        + " and not exists (select 1 from matching.placement p where p.tenant_id = :tenant"
                        + " and p.need_id = s.need_id and p.holds)")
                .bind("run", run.value())
                .one(Long.class);
    }

    /** How many wait for the next step of the team. */
    public Counts counts() {
        return database.sql(COUNTS).one(Counts.class);
    }

    /** A need, what is proposed to it, and whether its household has not been asked yet. */
    public record Held(NeedId need, OfferId offer, boolean unasked) {}

    /** How many households are to be asked, how many pairs to be approved, how many to be told how to reach each other. */
    public record Counts(long toAsk, long toApprove, long toIntroduce) {
        /** None at all. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }
}

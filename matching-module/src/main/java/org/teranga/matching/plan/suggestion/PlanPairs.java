package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.RunStatus;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.persistence.TenantDatabase;

/** The pairs of a plan, for those who decide on them; the highest score first. */
@ApplicationScoped
public class PlanPairs {
    private static final String PAIRS = "select s.need_id as need, s.offer_id as offer from matching.suggestion s"
            + " where s.tenant_id = :tenant and s.run_id = :run ";
    private static final String ORDER = " order by s.score desc, s.need_id";
    private static final String UNDECIDED =
            "and not exists (select 1 from matching.placement p where p.tenant_id = :tenant and p.need_id = s.need_id and p.holds)";

    private final TenantDatabase database;
    private final Runs runs;
    private final OfferFloor floor;

    @Inject
    PlanPairs(TenantDatabase database, Runs runs, OfferFloor floor) {
        this.database = database;
        this.runs = runs;
        this.floor = floor;
    }

    /** The run whose plan this is, where it has one; today's where none is named. */
    public Optional<RunId> plan(Optional<RunId> asked) {
        return asked.isPresent()
                ? runs.find(asked.get())
                        .filter(run -> run.status() == RunStatus.DONE)
                        .map(Run::id)
                : runs.latest().map(Run::id);
    }

    /** Those of these needs; needs for which the plan has none are left out. */
    public List<WishedPlacement> of(RunId run, Collection<NeedId> needs) {
        return database.sql(PAIRS + "and s.need_id = any (:needs)" + ORDER)
                .bind("run", run.value())
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(WishedPlacement.class);
    }

    /** All whose household has no placement yet. */
    public List<WishedPlacement> undecided(RunId run) {
        return database.sql(PAIRS + UNDECIDED + ORDER).bind("run", run.value()).list(WishedPlacement.class);
    }

    /** As {@link #undecided}, of whose offers nothing is lacking any more. */
    public List<WishedPlacement> ready(RunId run) {
        List<WishedPlacement> all = undecided(run);
        Set<OfferId> blocked = new HashSet<>(floor.missing(
                        all.stream().map(WishedPlacement::offer).distinct().toList())
                .keySet());
        return all.stream().filter(wish -> !blocked.contains(wish.offer())).toList();
    }
}

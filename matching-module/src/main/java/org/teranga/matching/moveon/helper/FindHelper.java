package org.teranga.matching.moveon.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/** Makes a step a need of its kind of help. Where the household looks for such help already, the step is about that need. */
@ApplicationScoped
@Transactional
public class FindHelper {
    /** Of this household: one that is open comes before one that is not, one of that kind before others, the latest before those before it; none of which nobody has said yet that it is still the household's. */
    private static final String KNOWN =
            "select id from matching.need where tenant_id = :tenant and person_id = any (:persons)"
                    + " and not exists (select 1 from matching.identity_change c where c.tenant_id = :tenant"
                    + " and c.record_kind = 'need' and c.record_id = need.id and c.outcome is null)"
                    + " order by status = 'withdrawn', kind <> :kind, id desc limit 1";

    private final TenantDatabase database;
    private final Needs needs;
    private final MoveOnSteps steps;
    private final AskAsKnown askAsKnown;
    private final OfferedKinds kinds;

    @Inject
    FindHelper(TenantDatabase database, Needs needs, MoveOnSteps steps, AskAsKnown askAsKnown, OfferedKinds kinds) {
        this.database = database;
        this.needs = needs;
        this.steps = steps;
        this.askAsKnown = askAsKnown;
        this.kinds = kinds;
    }

    /** Whether the association brings such help together. */
    public boolean offers(String kind) {
        return !kind.isEmpty() && kinds.codes().contains(kind);
    }

    /**
     * Looks for somebody. A second press is as good as the first.
     *
     * @param kind of help, as the template of the step says
     * @param sent what the household answered of what is asked of this kind of help alone
     * @throws Refusal not found where the association brings no such help together, conflict where nothing is known of the household,
     *     or nobody has said yet that it is still the one that is reached
     */
    public void find(HouseholdOwner owner, MoveOnPlan plan, MoveOnStep step, String kind, Answers sent) {
        if (!offers(kind)) {
            throw Refusal.notFound();
        }
        database.flush();
        Need known = database.sql(KNOWN)
                .bindIds("persons", owner.persons())
                .bind("kind", kind)
                .first(NeedId.class)
                .flatMap(needs::find)
                .orElseThrow(
                        () -> Refusal.conflict(isKnown(owner) ? "moveon.refused.identity" : "moveon.refused.unknown"));
        boolean looksAlready =
                known.status() != Status.WITHDRAWN && known.terms().kind().equals(kind);
        UUID need = looksAlready ? known.id().value() : askAsKnown.ask(known, kind, sent);
        if (!need.equals(step.need())) {
            steps.becameNeed(plan, step.id(), need);
        }
    }

    private boolean isKnown(HouseholdOwner owner) {
        return database.sql(
                        "select 1 from matching.need where tenant_id = :tenant and person_id = any (:persons) limit 1")
                .bindIds("persons", owner.persons())
                .any();
    }
}

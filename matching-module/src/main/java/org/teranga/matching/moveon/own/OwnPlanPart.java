package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.household.HouseholdEntries;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** The plan on a member's own page, where the member has asked for something. */
@ApplicationScoped
@Transactional
class OwnPlanPart implements MePart {
    private final HouseholdOwners owners;
    private final MoveOnPlans plans;
    private final PageContexts contexts;

    @Inject
    OwnPlanPart(HouseholdOwners owners, MoveOnPlans plans, PageContexts contexts) {
        this.owners = owners;
        this.plans = plans;
        this.contexts = contexts;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return owners.find(account).map(this::shown).stream().toList();
    }

    @Override
    public int order() {
        return 30;
    }

    private MeView.Own shown(HouseholdOwner owner) {
        boolean begun = plans.of(owner.persons()).filter(MoveOnPlan::begun).isPresent();
        return new MeView.Own(
                "check",
                contexts.text("moveon.go"),
                contexts.text(begun ? "moveon.me.begun" : "moveon.me.none"),
                HouseholdEntries.path(contexts.language().tag(), "plan"),
                false);
    }
}

package org.teranga.matching.moveon.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.refusal.Refusal;

/** The households whose plans whoever asks may come to in the name of the team: never their own, nor that of whoever they live with. */
@ApplicationScoped
class PlansOfTeam {
    private static final String KIND = "need";

    private final Needs needs;
    private final HouseholdOwners owners;
    private final OwnMatters own;

    @Inject
    PlansOfTeam(Needs needs, HouseholdOwners owners, OwnMatters own) {
        this.needs = needs;
        this.owners = owners;
        this.own = own;
    }

    /**
     * The need by which the team comes to a household.
     *
     * @throws Refusal not found where there is none, not allowed where it is the own matter
     */
    Need need(UUID id) {
        Need need = needs.find(new NeedId(id)).orElseThrow(Refusal::notFound);
        Set<UUID> about = new LinkedHashSet<>(owner(need).persons());
        if (need.accountId() != null) {
            about.add(need.accountId());
        }
        if (own.includes(KIND, id, about)) {
            throw Refusal.forbidden("problem.own_matter");
        }
        return need;
    }

    HouseholdOwner owner(Need need) {
        return owners.ofNeed(need);
    }
}

package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.plan.candidate.Assessment;
import org.teranga.matching.plan.candidate.Candidates;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.stay.StayResource;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.identity.member.Members;

/**
 * Households of the demonstration that live with somebody, or did, each as far as a {@link StayStage}. Whoever did something did it on a day
 * of its own, and by the same ways as people.
 */
@ApplicationScoped
class DemoStays {
    private static final int ASKED = 60;
    private static final int CANDIDATES = 20;

    /** From then on a household is asked whether it would like a plan. */
    private static final int SECOND_WEEK = 7;

    private final Members members;
    private final NeedList needs;
    private final Candidates candidates;
    private final HomeOwners owners;
    private final DemoHosts hosts;
    private final DemoVisits visits;
    private final DemoRoad road;
    private final DemoTalks talks;
    private final DemoPlans plans;
    private final StayResource stays;
    private final ActingMember acting;
    private final EarlierTime earlier;

    @Inject
    DemoStays(
            Members members,
            NeedList needs,
            Candidates candidates,
            HomeOwners owners,
            DemoHosts hosts,
            DemoVisits visits,
            DemoRoad road,
            DemoTalks talks,
            DemoPlans plans,
            StayResource stays,
            ActingMember acting,
            EarlierTime earlier) {
        this.members = members;
        this.needs = needs;
        this.candidates = candidates;
        this.owners = owners;
        this.hosts = hosts;
        this.visits = visits;
        this.road = road;
        this.talks = talks;
        this.plans = plans;
        this.stays = stays;
        this.acting = acting;
        this.earlier = earlier;
    }

    /** Lets households of a department live somewhere, at the open association; a stay that is there stays as it is. */
    void take(String department) {
        DemoTeam team = acting.signedOut(() -> DemoTeam.of(members));
        for (StayStage stage : List.of(StayStage.values()).subList(made(team), StayStage.values().length)) {
            ago(stage.proposed(), () -> pair(department, team)).ifPresent(pair -> live(pair, team, stage));
        }
    }

    private int made(DemoTeam team) {
        return acting.as(
                team.caseworker(),
                () -> Math.toIntExact(Math.min(
                        StayStage.values().length,
                        stays.list(null, null, null, null, null).total()
                                + stays.list("ended", null, null, null, null).total())));
    }

    private void live(Pair pair, DemoTeam team, StayStage stage) {
        PlacementId placement = ago(stage.proposed(), () -> road.introduce(pair.need, pair.offer, team));
        if (!stage.lived()) {
            ago(stage.proposed() - 1, () -> talks.plan(placement, team));
            return;
        }
        HomeOwner owner = acting.signedOut(() -> owners.byStaff(pair.offer));
        ago(stage.proposed() - 2, () -> {
            hosts.everybody(owner, team);
            visits.make(owner, team, HomeStage.MADE);
            return true;
        });
        ago(stage.nights() + 5, () -> road.meet(placement, team));
        ago(stage.nights() + 1, () -> road.sign(placement, team));
        ago(stage.nights(), () -> road.arrive(placement, team));
        road.follow(placement, team, stage);
        if (stage.nights() > SECOND_WEEK) {
            acting.signedOut(() -> begun(pair.need));
        }
        if (stage == StayStage.MEDIATED) {
            talks.mediate(placement, team);
        }
    }

    /** Who waits longest and finds somebody whose home nobody has visited yet: who saw a home is no second person for it. */
    private Optional<Pair> pair(String department, DemoTeam team) {
        List<NeedId> waiting = acting.signedOut(() -> needs.list(
                        new ListRequest("received", "housing", department, null),
                        NeedList.LONGEST_WAITING_FIRST,
                        0,
                        ASKED,
                        Need::id)
                .items());
        return waiting.stream()
                .flatMap(need -> possible(need, team).stream().map(offer -> new Pair(need, offer)))
                .filter(pair -> !visits.begun(acting.signedOut(() -> owners.byStaff(pair.offer))))
                .findFirst();
    }

    private List<OfferId> possible(NeedId need, DemoTeam team) {
        return acting.as(
                team.caseworker(),
                () -> candidates.best(need, 0, CANDIDATES).best().stream()
                        .filter(one -> one.blockedBy().isEmpty())
                        .map(Assessment::offer)
                        .toList());
    }

    private boolean begun(NeedId need) {
        plans.begin(need);
        return true;
    }

    private <T> T ago(int days, Supplier<T> work) {
        return earlier.ago(Duration.ofDays(days), work);
    }

    private record Pair(NeedId need, OfferId offer) {}
}

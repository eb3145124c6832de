package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepDetails;
import org.teranga.matching.placement.answer.HowAreYou;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.stay.DueStays;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Actor;

/** The steps of a placement of the demonstration, each taken by whoever takes it; what the two sides say, they say to the team. */
@ApplicationScoped
class DemoRoad {
    private static final int TRIAL = 14;
    private static final int STAY = 180;
    private static final int LEFT = 9;

    private final ProposePlacement propose;
    private final TakeStep steps;
    private final HowAreYou howAreYou;
    private final DueStays due;
    private final ActingMember acting;
    private final EarlierTime earlier;
    private final Clock clock;

    @Inject
    DemoRoad(
            ProposePlacement propose,
            TakeStep steps,
            HowAreYou howAreYou,
            DueStays due,
            ActingMember acting,
            EarlierTime earlier,
            Clock clock) {
        this.propose = propose;
        this.steps = steps;
        this.howAreYou = howAreYou;
        this.due = due;
        this.acting = acting;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** From the proposal to the introduction: two of the team speak with both. */
    PlacementId introduce(NeedId need, OfferId offer, DemoTeam team) {
        PlacementId placement = acting.as(
                team.caseworker(),
                () -> propose.propose(need, offer, Actor.account(team.caseworker()))
                        .id());
        take(placement, Step.REVIEW, team.caseworker(), StepDetails.NONE);
        for (UUID member : List.of(team.caseworker(), team.colleague())) {
            note(placement, Step.HOUSEHOLD_ACCEPTS, member);
            note(placement, Step.HOST_ACCEPTS, member);
        }
        take(placement, Step.APPROVE, team.colleague(), StepDetails.NONE);
        take(placement, Step.INTRODUCE, team.caseworker(), StepDetails.NONE);
        return placement;
    }

    /** They have met, and each says yes once more. */
    PlacementId meet(PlacementId placement, DemoTeam team) {
        take(placement, Step.MET, team.caseworker(), StepDetails.NONE);
        note(placement, Step.HOUSEHOLD_CONFIRMS, team.caseworker());
        note(placement, Step.HOST_CONFIRMS, team.caseworker());
        return placement;
    }

    /** Three sign. */
    PlacementId sign(PlacementId placement, DemoTeam team) {
        note(placement, Step.HOUSEHOLD_SIGNS, team.caseworker());
        note(placement, Step.HOST_SIGNS, team.caseworker());
        take(placement, Step.ASSOCIATION_SIGNS, team.colleague(), StepDetails.NONE);
        return placement;
    }

    /** The first night of a trial. */
    PlacementId arrive(PlacementId placement, DemoTeam team) {
        take(placement, Step.START_TRIAL, team.caseworker(), StepDetails.lasting(today().plusDays(TRIAL)));
        return placement;
    }

    /** What came since the first night: what each said of how it is, the end of the trial, the end. */
    void follow(PlacementId placement, DemoTeam team, StayStage stage) {
        int nights = stage.nights();
        asked(nights - 1, placement, stage == StayStage.TRIAL ? "talk" : "fine", "fine");
        if (stage == StayStage.TRIAL) {
            return;
        }
        asked(nights - 7, placement, "fine", "fine");
        ago(
                nights - TRIAL,
                () -> take(placement, Step.MOVE_IN, team.caseworker(), StepDetails.lasting(today().plusDays(STAY))));
        asked(nights - 30, placement, stage == StayStage.DAY_THIRTY ? "" : "fine", "fine");
        if (stage == StayStage.ENDED) {
            ago(
                    LEFT,
                    () -> take(
                            placement,
                            Step.END,
                            team.caseworker(),
                            StepDetails.ending(EndReason.MOVED_ON, NextHome.OWN_HOME)));
        }
    }

    /** So many days ago both were asked, and said this; empty for nothing. */
    private void asked(int days, PlacementId placement, String household, String host) {
        ago(days, () -> {
            acting.signedOut(() -> {
                due.see();
                return true;
            });
            says(placement, Party.HOUSEHOLD, household);
            says(placement, Party.HOST, host);
            return true;
        });
    }

    private void says(PlacementId placement, Party side, String answer) {
        if (!answer.isEmpty()) {
            acting.signedOut(() -> {
                howAreYou.say(new PlacementLinks.Followed(placement, side), answer);
                return true;
            });
        }
    }

    private boolean take(PlacementId placement, Step step, UUID member, StepDetails details) {
        acting.as(member, () -> steps.take(placement, step, StepActor.team(member), details));
        return true;
    }

    private void note(PlacementId placement, Step step, UUID member) {
        acting.as(member, () -> steps.note(placement, step, StepActor.team(member), "phone", today().toString()));
    }

    private <T> T ago(int days, Supplier<T> work) {
        return earlier.ago(Duration.ofDays(days), work);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

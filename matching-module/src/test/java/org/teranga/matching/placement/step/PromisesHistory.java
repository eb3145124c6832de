package org.teranga.matching.placement.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.PromisesOracle;
import org.teranga.matching.placement.PromisesPeople;
import org.teranga.matching.placement.PromisesSide;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.gate.PromisesChecks;
import org.teranga.matching.placement.gate.PromisesWorld;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.Refusal;

/** One history: anything happens to one placement in any order; after each event the oracle looks. */
public final class PromisesHistory {
    private static final int EVENTS = 60;
    private static final SecretLink LINK = SecretLink.issue();
    private static final LocalDate SAID = LocalDate.of(2026, 3, 1);
    private static final Map<PlacementState, List<Step>> NEXT = Map.of(
            PlacementState.PROPOSED, List.of(Step.REVIEW),
            PlacementState.REVIEWED, List.of(Step.HOUSEHOLD_ACCEPTS),
            PlacementState.HOUSEHOLD_ACCEPTED, List.of(Step.HOST_ACCEPTS),
            PlacementState.HOST_ACCEPTED, List.of(Step.APPROVE),
            PlacementState.APPROVED, List.of(Step.INTRODUCE),
            PlacementState.INTRODUCED, List.of(Step.MET),
            PlacementState.MET, List.of(Step.HOUSEHOLD_CONFIRMS, Step.HOST_CONFIRMS),
            PlacementState.CONFIRMED,
                    List.of(Step.HOUSEHOLD_SIGNS, Step.HOST_SIGNS, Step.ASSOCIATION_SIGNS, Step.START_TRIAL),
            PlacementState.TRIAL, List.of(Step.MOVE_IN),
            PlacementState.STAYING, List.of(Step.EXTEND));
    private static final List<QualificationKind> FLOOR =
            List.of(QualificationKind.CHARTER, QualificationKind.ETHICS_COURSE, QualificationKind.TRAUMA_COURSE);

    private final Random random;
    private final Map<String, Integer> seen;
    private final PromisesPeople people;
    private final PromisesWorld world;
    private final PromisesOracle oracle;
    private final PromisesHome home;
    /** The more of it, the less comes about. */
    private final int noise;

    /** Neither side writes or reads: staff note what both say. */
    private final boolean paper;

    private final StringBuilder told = new StringBuilder();

    /** @param seen how often what was reached, over all histories */
    public PromisesHistory(long seed, Map<String, Integer> seen) {
        random = new Random(seed);
        this.seen = seen;
        people = new PromisesPeople(random);
        PromisesPeople.Way proposer = people.staff();
        PromisesSide household = side(one(8) ? random.nextInt(PromisesPeople.STAFF) : people.newHuman());
        PromisesSide host = side(one(4) ? random.nextInt(PromisesPeople.STAFF) : people.newHuman());
        String kind = random.nextBoolean() ? "housing" : "language";
        PromisesChecks checks = new PromisesChecks(random, kind, people.id());
        world = new PromisesWorld(
                people, household, host, checks, proposer.actor().requiredPerson());
        oracle = new PromisesOracle(world, proposer.human());
        home = new PromisesHome(random, people, world);
        noise = 1 + random.nextInt(4);
        paper = one(3);
        while (one(2)) {
            checks.movesIn(people.id());
        }
        if (!one(8)) {
            showsAll();
        }
        if (one(4)) {
            around(home.exempted());
        }
    }

    /** Lives it; the error says what happened before it. */
    public void live() {
        try {
            for (int i = 0; i < EVENTS; i++) {
                something();
                oracle.always();
            }
        } catch (AssertionError broken) {
            throw new AssertionError(broken.getMessage() + "; before it:" + told, broken);
        }
    }

    private void something() {
        if (one(16)) {
            around(home.something());
        }
        if (one(32)) {
            around(home.dayComes());
        }
        int event = random.nextInt(100);
        if (event >= 76 && !one(noise)) {
            event = 0;
        }
        try {
            if (event < 45) {
                next();
            } else if (event < 62) {
                team(random.nextInt(3) == 0 ? anyStep() : spokenWith(), people.staff());
            } else if (event < 68) {
                team(anyStep(), people.staff());
            } else if (event < 76) {
                own(one(2) ? Party.HOUSEHOLD : Party.HOST, anyStep());
            } else if (event < 82) {
                grant();
            } else {
                aroundIt(event);
            }
        } catch (Refusal refused) {
            count("refused: " + refused.key());
            tell("refused " + refused.key());
        }
    }

    private void around(String what) {
        count(what);
        tell(what + ", on " + world.checks.today + ", policy from " + world.checks.changes);
    }

    private void aroundIt(int event) {
        switch (event) {
            case 82, 83, 84 -> edit();
            case 85, 86 -> anotherContact();
            case 87 -> anotherHuman();
            case 88, 89 -> imported();
            case 90 -> world.frozen = one(4);
            case 91 -> world.barred = one(4);
            case 92 -> world.erasedBar = one(4);
            case 93 -> world.rule = one(4);
            case 94 -> objected();
            case 95 -> takenBack();
            case 98 -> world.lookedInto = one(3);
            case 97 -> world.later(1 + random.nextInt(30));
            case 96 -> world.grants.stream().findFirst().ifPresent(world::withdraw);
            default -> publish();
        }
    }

    /** What comes next, by who should do it. */
    private void next() {
        List<Step> open = NEXT.getOrDefault(world.placement.state(), List.of());
        if (open.isEmpty() || world.placement.state() == PlacementState.INTRODUCED && one(3)) {
            own(one(2) ? Party.HOUSEHOLD : Party.HOST, anyStep());
            return;
        }
        Step step = open.get(random.nextInt(open.size()));
        if (step.isNotable() && !paper && !one(3)) {
            own(step.party(), step);
        } else {
            team(step, people.staff());
        }
    }

    private Step anyStep() {
        return Step.values()[random.nextInt(Step.values().length)];
    }

    private Step spokenWith() {
        return one(2) ? Step.HOUSEHOLD_ACCEPTS : Step.HOST_ACCEPTS;
    }

    private void team(Step step, PromisesPeople.Way way) {
        // What ends it all ends it too soon, mostly.
        if (!step.bringsCloser() && !one(6)) {
            return;
        }
        boolean noted = step.isNotable();
        StepActor by = StepActor.team(way.actor());
        tell(way.actor().way() + " of " + way.human() + (noted ? " notes " : " takes ") + step);
        StepOutcome.Kind course = world.step(step, noted ? by.noting(new Noted(Channel.PHONE, SAID)) : by);
        count(course + " " + step);
        switch (course) {
            case TAKEN -> oracle.team(step, way, noted);
            case SPOKEN -> oracle.spoke(step.party(), way);
            case ASKED_AGAIN -> tell("asked again");
        }
    }

    private void own(Party party, Step step) {
        if (!step.isNotable() && !one(world.opened == null ? 8 : 3)) {
            return;
        }
        PromisesSide side = world.side(party);
        StepActor by = side.account != null && one(2)
                ? StepActor.of(party, Actor.account(side.account), null)
                : StepActor.of(party, Actor.link(side.person), LINK);
        tell(party + " takes " + step);
        StepOutcome.Kind course = world.step(step, by);
        count(course + " " + step + " by its own");
        if (course == StepOutcome.Kind.TAKEN) {
            side.answered = true;
            oracle.own(party, step);
        }
    }

    private void grant() {
        PromisesPeople.Way way = people.staff();
        QualificationKind what = one(2)
                ? FLOOR.get(random.nextInt(FLOOR.size()))
                : QualificationKind.of(PromisesChecks.CHECKS.get(random.nextInt(PromisesChecks.CHECKS.size())))
                        .orElseThrow();
        tell(way.human() + " grants " + what);
        world.grant(what, way.actor());
        oracle.granted(way.human(), world.grants.getLast());
        count("granted");
    }

    private void edit() {
        PromisesPeople.Way way = people.staff();
        switch (random.nextInt(4)) {
            case 0 -> world.capacity = 3 + random.nextInt(2);
            case 1 -> world.adults = one(3) ? 0 : 2;
            case 2 -> world.interests = List.of("chess " + random.nextInt(9));
            default -> world.children = random.nextInt(2);
        }
        tell(way.human() + " edits");
        touched(way);
        Party party = one(2) ? Party.HOUSEHOLD : Party.HOST;
        retell(party, world.side(party).contact);
        count("edited");
    }

    /** A file says something else; a program of a member of staff brings it in. */
    private void imported() {
        PromisesPeople.Way way = people.staff();
        tell(way.human() + " imports");
        touched(way);
        world.capacity = 3 + random.nextInt(2);
        retell(Party.HOST, world.host.contact);
        count("imported");
    }

    /** The same human under another name, address or number; the address stays with whoever works here, who is known by it. */
    private void anotherContact() {
        Party party = one(2) ? Party.HOUSEHOLD : Party.HOST;
        PromisesSide side = world.side(party);
        Contact before = side.contact;
        boolean staff = side.human < PromisesPeople.STAFF;
        String fresh = side.human + "-" + random.nextInt(1000);
        Contact after = switch (random.nextInt(staff ? 2 : 3)) {
            case 0 -> PromisesSide.contact("other name " + fresh, before.email(), before.phone());
            case 1 -> PromisesSide.contact(before.name(), before.email(), "+" + fresh);
            default -> PromisesSide.contact(before.name(), "other" + fresh, before.phone());
        };
        retold(party, after);
    }

    /** Somebody else steps in behind the record, under the own name. */
    private void anotherHuman() {
        Party party = one(2) ? Party.HOUSEHOLD : Party.HOST;
        PromisesSide side = world.side(party);
        if (side.account != null || side.human < PromisesPeople.STAFF) {
            return;
        }
        side.human = people.newHuman();
        String name = one(3) ? side.contact.name() + " junior" : "name " + side.human;
        retold(party, PromisesSide.contact(name, side.contact.email(), "+" + side.human));
    }

    private void retold(Party party, Contact after) {
        PromisesPeople.Way way = people.staff();
        PromisesSide side = world.side(party);
        boolean sameReach = String.valueOf(after.email()).equals(String.valueOf(side.contact.email()))
                && String.valueOf(after.phone()).equals(String.valueOf(side.contact.phone()));
        tell(way.human() + " writes another contact of " + party);
        touched(way);
        side.answered &= sameReach;
        retell(party, after);
        count("another contact");
    }

    private void retell(Party party, Contact contact) {
        boolean heard = !one(3);
        world.retold(party, contact, heard);
        if (heard) {
            oracle.retold();
        }
    }

    /** The host has shown the whole floor, before anybody of staff. */
    private void showsAll() {
        List<QualificationKind> all = new ArrayList<>(QualificationKind.named());
        all.add(QualificationKind.of("own:swimming").orElseThrow());
        for (QualificationKind what : all) {
            try {
                PromisesPeople.Way way = people.staff();
                world.grant(what, way.actor());
                oracle.granted(way.human(), world.grants.getLast());
            } catch (Refusal own) {
                count("refused: " + own.key());
            }
        }
        world.checks.shows(world.checks.home, "home_visit");
        world.checks.adults.forEach(adult -> {
            PromisesChecks.CHECKS.forEach(check -> world.checks.shows(adult.person(), check));
            world.checks.shows(adult.person(), "trauma_course");
        });
    }

    private void objected() {
        if ((world.opened != null || one(4)) && world.placement.state().holds()) {
            boolean met = world.opened != null;
            tell("the old address objects");
            try {
                world.objected();
            } catch (Refusal refused) {
                throw new AssertionError("an objection is refused", refused);
            }
            oracle.objected();
            count(met ? "objected after they met" : "objected");
        }
    }

    private void takenBack() {
        if (one(4)) {
            world.offer.withdraw(Instant.EPOCH);
        }
    }

    private void publish() {
        PromisesPeople.Way asks = people.staff();
        PromisesPeople.Way confirms = people.staff();
        if (!asks.actor().automatic()) {
            world.publish(asks.actor(), confirms.actor());
            oracle.published(asks, confirms);
            count("published");
        }
    }

    private void touched(PromisesPeople.Way way) {
        world.involved.add(way.actor().requiredPerson());
        oracle.touched(way.human());
    }

    private PromisesSide side(int human) {
        boolean staff = human < PromisesPeople.STAFF;
        return new PromisesSide(human, people.id(), staff && one(2) ? people.accountOf(human) : null);
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private void tell(String what) {
        told.append("\n  ").append(what);
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}

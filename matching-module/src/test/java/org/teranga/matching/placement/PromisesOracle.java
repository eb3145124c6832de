package org.teranga.matching.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.gate.PromisesWorld;

/**
 * What is true, whatever the product thinks: which human did what, what each side really said yes to, what a host has really shown. It
 * uses no rule of the product and says which promise is broken.
 */
public final class PromisesOracle {
    private final PromisesWorld world;
    private final Set<Integer> hands = new HashSet<>();
    private final Map<Party, Yes> yeses = new EnumMap<>(Party.class);
    private final Map<Party, List<Spoken>> spoken = new EnumMap<>(Party.class);
    private final List<Earned> earned = new ArrayList<>();
    private final PromisesFloor floor;
    private final LocalDate proposed;
    private final Map<Party, String> signed = new EnumMap<>(Party.class);
    private final Set<Party> confirmed = new HashSet<>();
    private final Set<Integer> noters = new HashSet<>();
    private @Nullable String introducedAs;

    public PromisesOracle(PromisesWorld world, int proposer) {
        this.world = world;
        hands.add(proposer);
        proposed = world.checks.today;
        floor = new PromisesFloor(
                world,
                grant -> earned.stream().anyMatch(one -> one.holder == world.host.human && one.grant.equals(grant)));
    }

    /** This human had a part in it. */
    public void touched(int human) {
        hands.add(human);
    }

    /** This human granted the host something. */
    public void granted(int granter, PromisesWorld.Grant grant) {
        promise(granter != world.host.human, "somebody granted something to oneself");
        earned.add(new Earned(grant, granter, world.host.human));
    }

    /** Something was published. */
    public void published(PromisesPeople.Way asked, PromisesPeople.Way confirmed) {
        promise(asked.human() != confirmed.human(), "one human published alone");
        promise(!confirmed.actor().automatic(), "a program published");
    }

    /** A second member of staff spoke with a side. */
    public void spoke(Party side, PromisesPeople.Way by) {
        promise(!by.actor().automatic(), "a program spoke with somebody");
        promise(!isOwn(by.human()), "somebody spoke with oneself");
        spoken.computeIfAbsent(side, none -> new ArrayList<>()).add(new Spoken(by.human(), snapshot()));
    }

    /** The team took a step. */
    public void team(Step step, PromisesPeople.Way by, boolean noted) {
        promise(!by.actor().automatic(), "a program took a step: " + step);
        if (step.bringsCloser()) {
            promise(!isOwn(by.human()), "somebody led on what is the own: " + step);
        }
        restsOn(step);
        if (step == Step.APPROVE) {
            approved(by.human());
        }
        checked(step);
        if (step == Step.ASSOCIATION_SIGNS) {
            promise(!noters.contains(by.human()), "who noted what a side said signed for the association");
        }
        if (noted) {
            noters.add(by.human());
        }
        if (noted && step.isYes()) {
            says(step == Step.HOUSEHOLD_ACCEPTS ? Party.HOUSEHOLD : Party.HOST, by.human());
        }
        lives(step);
        if (step == Step.INTRODUCE) {
            introducedAs = snapshot();
        }
        hands.add(by.human());
    }

    /** A side took a step by itself. */
    public void own(Party side, Step step) {
        restsOn(step);
        if (step.isYes()) {
            says(side, null);
        }
        lives(step);
        if (step == Step.HOUSEHOLD_OBJECTS || step == Step.HOST_OBJECTS) {
            yeses.remove(side);
            promise(world.opened == null, "contact is open after an objection");
        }
        if (step == Step.HOUSEHOLD_STOPS || step == Step.HOST_STOPS) {
            promise(world.opened == null, "contact is open after somebody stopped");
        }
    }

    /** What a step of a stay rests on. */
    private void lives(Step step) {
        if (step.isConfirmation()) {
            confirmed.add(step.party());
        }
        if (step.isSignature()) {
            promise(
                    confirmed.containsAll(Set.of(Party.HOUSEHOLD, Party.HOST)),
                    "somebody signed before both said yes once more");
            signed.put(step.party(), snapshot());
        }
        if (step == Step.START_TRIAL) {
            promise(signed.size() == 3, "the first night before all three signed: " + signed.keySet());
            signed.forEach((party, what) ->
                    promise(what.equals(snapshot()), party + " signed something else than what they live by"));
        }
        if (step.isNight()) {
            slept();
        }
    }

    /** Somebody objected to whom it is about. */
    public void objected() {
        PlacementState state = world.placement.state();
        promise(!state.holds() || state.sleepsThere(), "it goes on although the old address objected");
        promise(world.opened == null, "contact is open although the old address objected");
    }

    /** A side was told anew: who said yes to what it was is asked again at once. */
    public void retold() {
        PlacementState state = world.placement.state();
        if (state == PlacementState.HOUSEHOLD_ACCEPTED) {
            saidYes(Party.HOUSEHOLD, "told anew");
        } else if (state == PlacementState.HOST_ACCEPTED || state == PlacementState.APPROVED) {
            bothSaidYes("told anew");
        }
    }

    /** What has to be so at any moment. */
    public void always() {
        PlacementState state = world.placement.state();
        promise(
                world.opened != null == state.opensContact() || world.opened == null && state.sleepsThere(),
                "contact is open in " + state);
        promise(!state.sleepsThere() || world.kind.equals("housing"), "somebody lives in what is no home");
        if (world.opened != null) {
            promise(yeses.size() == 2, "in contact without a yes of both");
            yeses.values()
                    .forEach(yes -> promise(yes.to.equals(introducedAs), "in contact with whom nobody said yes to"));
            promise(
                    String.valueOf(introducedAs).contains(reach(world.opened.host()))
                            && String.valueOf(introducedAs).contains(reach(world.opened.household())),
                    "the contact that is open is not the one that was agreed to");
        }
    }

    private void restsOn(Step step) {
        switch (step) {
            case HOST_ACCEPTS -> saidYes(Party.HOUSEHOLD, "the host said yes");
            case APPROVE, INTRODUCE -> bothSaidYes(step.name());
            default -> {}
        }
    }

    private void approved(int human) {
        promise(!hands.contains(human), "four eyes were one human's");
        promise(!isOwn(human), "somebody approved what is the own");
        for (Earned one : earned) {
            boolean counts =
                    world.grants.contains(one.grant) && world.host.ids().contains(one.grant.holder());
            promise(!counts || one.granter != human, "who granted what the host has shown approved");
        }
        for (Party side : List.of(Party.HOUSEHOLD, Party.HOST)) {
            Yes yes = yeses.get(side);
            boolean heard = world.side(side).answered
                    || yes != null
                            && spoken.getOrDefault(side, List.of()).stream()
                                    .anyMatch(one ->
                                            one.what.equals(snapshot()) && yes.noter != null && one.human != yes.noter);
            promise(heard, "nobody but one human ever heard of " + side);
        }
    }

    private void checked(Step step) {
        if (step != Step.REVIEW && step != Step.APPROVE && step != Step.INTRODUCE) {
            return;
        }
        promise(world.adults > 0, "a child alone: " + step);
        promise(!world.frozen, "a host with whom something was wrong: " + step);
        promise(!world.lookedInto, "a home where an incident is open: " + step);
        promise(!world.barred && !world.erasedBar, "two who are kept apart: " + step);
        promise(!world.rule, "a rule stands against it: " + step);
        List<String> unmet = floor.unmet(step == Step.INTRODUCE ? "introduction" : "proposal", proposed);
        promise(unmet.isEmpty(), "the floor was passed by: " + step + " " + unmet);
    }

    /** Somebody sleeps there tonight. */
    public void slept() {
        promise(!world.frozen && !world.barred && !world.erasedBar, "somebody sleeps where something was wrong");
        promise(!world.lookedInto, "somebody begins to sleep where an incident is open");
        promise(world.adults > 0, "a child sleeps there alone");
        List<String> unmet = floor.unmet("first_night", proposed);
        promise(unmet.isEmpty(), "somebody sleeps where the floor of that day is unmet: " + unmet);
    }

    private void says(Party side, @Nullable Integer noter) {
        yeses.put(side, new Yes(snapshot(), noter));
    }

    private void bothSaidYes(String when) {
        saidYes(Party.HOUSEHOLD, when);
        saidYes(Party.HOST, when);
    }

    private void saidYes(Party side, String when) {
        Yes yes = yeses.get(side);
        promise(
                yes != null && yes.to.equals(snapshot()),
                when + ", and " + side + " did not say yes to it as it is now");
    }

    private boolean isOwn(int human) {
        return human == world.household.human || human == world.host.human;
    }

    private String snapshot() {
        return world.kind + " " + world.capacity + " " + world.adults + " " + world.children + " | " + who(world.host)
                + " | " + who(world.household);
    }

    private static String who(PromisesSide side) {
        return side.human + " " + side.person + " " + reach(ContactDetails.of(side.contact));
    }

    private static String reach(ContactDetails reach) {
        return "<" + reach.name() + ", " + reach.email() + ", " + reach.phone() + ">";
    }

    private static void promise(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }

    private record Yes(String to, @Nullable Integer noter) {}

    private record Spoken(int human, String what) {}

    private record Earned(PromisesWorld.Grant grant, int granter, int holder) {}
}

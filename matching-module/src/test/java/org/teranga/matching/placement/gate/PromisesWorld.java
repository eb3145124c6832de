package org.teranga.matching.placement.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.placement.Pair;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.PromisesPeople;
import org.teranga.matching.placement.PromisesSide;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Stay;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepGuard;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.contact.Introduced;
import org.teranga.matching.placement.contact.ShownSides;
import org.teranga.matching.placement.step.ContactAfter;
import org.teranga.matching.placement.step.StepOutcome;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Telling;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.ShownValues;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.Refusal;

/**
 * One placement with everything that the database would hold of it, in memory. Whatever is decided here is decided by the rules of the
 * product; this class only remembers, as the tables do.
 */
public final class PromisesWorld implements SidesDoor.Found {
    private static final RulesInForce RULES = new RulesInForce(RulesInForce.FIRST, RuleSet.BY_DEFAULT);
    private static final ResponseDeadlines PATIENCE = new ResponseDeadlines(7, 2, 3);
    private static final Locality PLACE = new Locality("31170", null, "31", "Tournefeuille");

    final PromisesPeople people;
    final SecondPerson second;
    public final PromisesSide household;
    public final PromisesSide host;
    public final String kind;
    public final PromisesChecks checks;
    public final Set<UUID> involved = new HashSet<>();
    public final List<Grant> grants = new ArrayList<>();
    public final Placement placement;
    final Need need;
    public final Offer offer;
    public int adults = 2;
    public int children = 1;
    public int capacity = 4;
    public List<String> interests = List.of();
    public boolean frozen;
    public boolean lookedInto;
    public boolean barred;
    public boolean erasedBar;
    public boolean rule;

    @Nullable
    public Introduced opened;

    private final List<Decision> decisions = new ArrayList<>();
    private final Set<UUID> steps = new HashSet<>();
    private Instant now;

    public PromisesWorld(
            PromisesPeople people, PromisesSide household, PromisesSide host, PromisesChecks checks, UUID proposer) {
        this.people = people;
        this.checks = checks;
        now = checks.today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        this.household = household;
        this.host = host;
        kind = checks.kind;
        second = new SecondPerson(people.persons());
        need = Need.ask(new NeedId(people.id()), needTerms(), household.sealed(), now);
        offer = Offer.receive(new OfferId(people.id()), offerTerms(), host.sealed(), now);
        if (household.account != null) {
            need.belongsTo(household.account);
        }
        if (host.account != null) {
            offer.belongsTo(host.account);
        }
        people.know(List.of(household.known(), host.known()));
        placement = Placement.propose(
                new PlacementId(people.id()),
                new Pair(need.id(), offer.id(), true, 1),
                new Stay(checks.today, null),
                proposer,
                now);
        steps.add(proposer);
    }

    public PromisesSide side(Party party) {
        return party == Party.HOUSEHOLD ? household : host;
    }

    /** As the transaction of a step does it. */
    public StepOutcome.Kind step(Step step, StepActor by) {
        now = now.plusSeconds(1);
        StepOutcome course = StepOutcome.of(step, by, placement.state(), this::changes);
        switch (course.kind()) {
            case SPOKEN -> {
                touched().check(second, by.actor());
                decisions.add(new Agreed(List.of(), shown())
                        .decision(Agreed.SPOKEN + step.party().code(), step.party(), sides(), by, now));
            }
            case ASKED_AGAIN -> askAgain();
            case TAKEN -> {
                placement.take(step, by, now, PATIENCE, new SidesDoor(by, sides(), this, PromisesWorld::refused));
                if (step.isNight()) {
                    placement.lasts(step, checks.today.plusDays(14), checks.today);
                }
                write(step, by);
            }
        }
        return course.kind();
    }

    /** Somebody objects to whom it is about. */
    public void objected() {
        if (placement.state().sleepsThere()) {
            opened = null;
        } else if (placement.state().holds()) {
            step(StepOutcome.stop(placement.state()), StepActor.CLOCK);
        }
    }

    /**
     * A side is told anew: the terms as they are in this world, and this contact.
     *
     * @param heard whether whoever waits for it hears of it; what was not heard of is found at the next step
     */
    public void retold(Party party, Contact contact, boolean heard) {
        PromisesSide side = side(party);
        Telling telling = Telling.of(side.contact, contact);
        boolean shown = grants.stream().anyMatch(grant -> side.ids().contains(grant.holder)) || checks.of(side);
        if (telling.newPerson(shown)) {
            side.person = people.id();
        }
        if (telling.another() && telling.contactChanged()) {
            side.used = false;
        }
        side.contact = contact;
        need.change(needTerms(), household.sealed());
        offer.change(offerTerms(), host.sealed());
        people.know(List.of(household.known(), host.known()));
        if (heard && StepOutcome.retold(placement.state(), this::changes).asksAgain()) {
            askAgain();
        }
    }

    /** Staff grant the host something. */
    public void grant(QualificationKind what, Actor actor) {
        second.notOwn(actor, Set.of(host.person));
        grants.add(new Grant(host.person, what, actor.requiredPerson(), checks.today, checks.ends()));
    }

    /** Days go by. */
    public void later(int days) {
        checks.today = checks.today.plusDays(days);
        now = checks.today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** What the host has shown is over. */
    public void withdraw(Grant grant) {
        grants.remove(grant);
    }

    /** What is published, after somebody asked for it. */
    public void publish(Actor asks, Actor confirms) {
        second.check(confirms, Set.of(asks.requiredPerson()));
    }

    @Override
    public Optional<PlacementRefusal> against(AskedMoment moment) {
        return law().against(
                        need,
                        offer,
                        moment,
                        () -> rule ? Optional.of(PlacementRefusal.of(PlacementRefusal.RULE)) : Optional.empty());
    }

    private Gate.EligibilityContext law() {
        AskedPeople asked = checks.people(host);
        MissingChecks missing =
                new CheckStanding(checks.policy(), checks.shown(asked, grants), checks.today).missing(asked);
        Set<org.teranga.matching.safeguarding.ErasedBars.Pair> erased = erasedBar
                ? Set.of(new org.teranga.matching.safeguarding.ErasedBars.Pair(
                        need.id().value(), offer.id().value()))
                : Set.of();
        SafetyStops.Stops stops = new SafetyStops.Stops(
                frozen ? Set.of(offer.id()) : Set.of(),
                lookedInto ? Set.of(offer.id()) : Set.of(),
                barred ? Set.of(new WishedPlacement(need.id(), offer.id())) : Set.of(),
                erased);
        return new Gate.EligibilityContext(RULES, Map.of(offer.id(), missing), stops, Set.of(), Set.of());
    }

    @Override
    public void notOwn(Actor actor) {
        second.notOwn(actor, SecondPersons.owners(need, offer));
    }

    @Override
    public void isSecond(Actor actor) {
        touched().check(second, actor);
    }

    @Override
    public Optional<PlacementRefusal> unsafe(AskedMoment moment) {
        return law().unsafe(need, offer, moment);
    }

    @Override
    public boolean noted(Actor actor) {
        return !second.is(actor, agreed().noters());
    }

    @Override
    public List<Party> unsigned() {
        return agreed().unsigned();
    }

    @Override
    public List<Party> unheard() {
        return agreed().unheard(side -> side(side).used);
    }

    private Touched touched() {
        Set<UUID> owners = SecondPersons.owners(need, offer);
        Set<UUID> hands = new HashSet<>(steps);
        grants.stream().filter(grant -> owners.contains(grant.holder)).forEach(grant -> hands.add(grant.by));
        return new Touched(owners, hands, agreed().noters(), involved);
    }

    private List<String> changes() {
        return agreed().changes(placement.state());
    }

    private Agreed agreed() {
        return new Agreed(decisions, shown());
    }

    private Shown shown() {
        ShownValues values = new ShownValues((person, name, value) -> Optional.of(person + name + value));
        return ShownSides.of(values, sides(), household.contact, host.contact);
    }

    private Sides sides() {
        return new Sides(placement, need, offer);
    }

    private void askAgain() {
        placement.take(Step.ASK_AGAIN, StepActor.CLOCK, now, PATIENCE, StepGuard.OPEN);
        write(Step.ASK_AGAIN, StepActor.CLOCK);
    }

    private void write(Step step, StepActor by) {
        if (by.staff() != null) {
            steps.add(by.staff());
        }
        if (by.provesContact()) {
            side(by.party()).used = true;
        }
        if (step.isDecision()) {
            decisions.add(new Agreed(List.of(), shown()).decision(step.key(), step.party(), sides(), by, now));
        }
        switch (ContactAfter.of(step, placement.state())) {
            case OPENS ->
                opened = new Introduced(ContactDetails.of(household.contact), ContactDetails.of(host.contact));
            case CLOSES -> opened = null;
            case STAYS -> {}
        }
    }

    private NeedTerms needTerms() {
        return new NeedTerms(
                kind,
                PLACE,
                30,
                new Household(adults, children, null),
                List.of("fr"),
                interests,
                List.of(),
                List.of(),
                checks.today,
                null);
    }

    private OfferTerms offerTerms() {
        return new OfferTerms(
                kind,
                "FR",
                PLACE,
                capacity,
                false,
                checks.today,
                null,
                List.of("fr"),
                interests,
                List.of(),
                List.of(),
                "family");
    }

    private static Refusal refused(PlacementRefusal refusal) {
        return Refusal.conflict(refusal.key());
    }

    /** Something that a person has shown, who granted it, when, and until when it holds. */
    public record Grant(
            UUID holder,
            QualificationKind what,
            UUID by,
            LocalDate day,
            @Nullable LocalDate until) {}
}

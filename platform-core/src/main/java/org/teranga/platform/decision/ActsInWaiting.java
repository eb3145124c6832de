package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * Acts that wait for a second person. Asking does nothing yet; who confirms is another human than who asked, and it is not their own
 * matter. What nobody decides lapses after two weeks.
 */
@ApplicationScoped
@Transactional
public class ActsInWaiting implements MenuCondition {
    private static final Duration WAITS = Duration.ofDays(14);

    private final WaitingActs stored;
    private final Map<String, ConfirmedAct> kinds;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ActsInWaiting(
            WaitingActs stored,
            @Any Instance<ConfirmedAct> kinds,
            SecondPerson second,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.stored = stored;
        this.kinds = kinds.stream().collect(Collectors.toMap(ConfirmedAct::code, Function.identity()));
        this.second = second;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for an act; whoever asks for the same again replaces what waits.
     *
     * @param kind    the code of a {@link ConfirmedAct}
     * @param subject about whom or what
     * @param details codes and ids, never content
     * @param reason  why, in words; empty for none
     * @return its id
     * @throws Refusal not allowed for a program
     */
    public UUID ask(String kind, UUID subject, JsonObject details, String reason) {
        Actor actor = person.actor();
        if (actor.automatic() || !kinds.containsKey(kind)) {
            throw Refusal.forbidden();
        }
        Instant now = clock.instant();
        stored.waiting(kind, subject, now).ifPresent(before -> {
            stored.end(kind, subject, "withdrawn", now);
            kinds.get(kind).ended(before);
            audit.record("confirmation.withdraw", "confirmation", before.id());
        });
        ActInWaiting act = new ActInWaiting(
                Uuid7.at(now),
                kind,
                subject,
                details,
                reason,
                actor.requiredPerson(),
                now,
                now.plus(WAITS),
                null,
                null,
                "");
        stored.add(act);
        audit.record("confirmation.ask", "confirmation", act.id());
        return act.id();
    }

    /** What waits about this, of this kind. */
    public Optional<ActInWaiting> waiting(String kind, UUID subject) {
        return stored.waiting(kind, subject, clock.instant());
    }

    /** What waits and was asked by this person, or is of a kind that this person may confirm, were it another's. The oldest first. */
    public List<ActInWaiting> waiting() {
        return stored.waiting(clock.instant()).stream().filter(this::reads).toList();
    }

    /** All that waits, whosoever it is, for jobs: nobody is signed in there. The oldest first. */
    public List<ActInWaiting> waitingOfAll() {
        return stored.waiting(clock.instant());
    }

    /** Ends what waits about this of this kind, since what it was about is no more. */
    public void end(String kind, UUID subject) {
        stored.end(kind, subject, "withdrawn", clock.instant());
    }

    /** What was decided lately of what this person may see, the latest first. */
    public List<ActInWaiting> decided() {
        return stored.decided().stream().filter(this::reads).toList();
    }

    /** Whether the signed-in person may confirm any kind of act. */
    @Override
    public boolean holds() {
        return kinds.values().stream().anyMatch(kind -> kind.mayConfirm(person));
    }

    /** Whether the signed-in person may confirm this one now. */
    public boolean mayConfirm(ActInWaiting act) {
        Optional<ConfirmedAct> kind = kind(act).filter(one -> one.mayConfirm(person));
        return kind.isPresent() && second.is(person.actor(), involved(kind.get(), act));
    }

    private boolean reads(ActInWaiting act) {
        return isAsker(act)
                || kind(act)
                        .filter(kind -> kind.mayConfirm(person))
                        .filter(kind -> !kind.secret() || second.is(person.actor(), kind.concerned(act)))
                        .isPresent();
    }

    /** Whether the signed-in person asked for it. */
    public boolean isAsker(ActInWaiting act) {
        return act.askedBy().equals(person.actor().person());
    }

    /**
     * Confirms one and does it.
     *
     * @throws Refusal not found where none waits that this person may see, not allowed without the right, conflict for who asked or whose own it is
     */
    public void confirm(UUID id) {
        ActInWaiting act = held(id);
        ConfirmedAct kind = kind(act).orElseThrow(Refusal::notFound);
        if (!kind.mayConfirm(person)) {
            throw Refusal.forbidden();
        }
        Actor actor = person.actor();
        second.check(actor, involved(kind, act));
        stored.decide(id, "confirmed", actor.requiredPerson(), clock.instant());
        kind.perform(act, actor);
        audit.record("confirmation.confirm", "confirmation", id);
    }

    /**
     * Refuses one, or takes back what oneself asked for.
     *
     * @return {@code refused} or {@code withdrawn}
     * @throws Refusal not found where none waits, not allowed without the right
     */
    public String refuse(UUID id) {
        ActInWaiting act = held(id);
        boolean own = isAsker(act);
        ConfirmedAct kind = kind(act).orElseThrow(Refusal::notFound);
        if (!own && !kind.mayConfirm(person)) {
            throw Refusal.forbidden();
        }
        person.requireHuman();
        String outcome = own ? "withdrawn" : "refused";
        stored.decide(id, outcome, person.requiredSubject(), clock.instant());
        kind.ended(act);
        audit.record(own ? "confirmation.withdraw" : "confirmation.refuse", "confirmation", id);
        return outcome;
    }

    /** Ends what nobody decided in time. */
    public void lapse() {
        for (ActInWaiting act : stored.lapsed(clock.instant())) {
            kind(act).ifPresent(kind -> kind.ended(act));
        }
    }

    /** The kind of an act; empty where this build has none of its code. */
    public Optional<ConfirmedAct> kind(ActInWaiting act) {
        return Optional.ofNullable(kinds.get(act.kind()));
    }

    private ActInWaiting held(UUID id) {
        return stored.held(id).filter(act -> act.waits(clock.instant())).orElseThrow(Refusal::notFound);
    }

    private static Set<UUID> involved(ConfirmedAct kind, ActInWaiting act) {
        Set<UUID> involved = new HashSet<>(kind.concerned(act));
        involved.add(act.askedBy());
        return involved;
    }
}

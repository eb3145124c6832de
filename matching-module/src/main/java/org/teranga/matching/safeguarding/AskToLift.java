package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The lead asks that a freeze be lifted. */
@ApplicationScoped
@Transactional
class AskToLift {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private final Bars bars;
    private final ActsInWaiting acts;
    private final BarReaders readers;
    private final CurrentPerson person;

    @Inject
    AskToLift(Bars bars, ActsInWaiting acts, BarReaders readers, CurrentPerson person) {
        this.bars = bars;
        this.acts = acts;
        this.readers = readers;
        this.person = person;
    }

    /**
     * Asks.
     *
     * @param reason why, in words
     * @param pair   whether the two may be brought together again, too
     * @throws Refusal not allowed for whoever is no lead, not found where there is no such bar and for one's own, conflict for what is
     *     lifted already, invalid without a reason
     */
    void ask(UUID id, String reason, boolean pair) {
        if (!person.roles().contains(Role.LEAD)) {
            throw Refusal.forbidden();
        }
        Bar bar = bars.find(id).filter(one -> readers.mayRead(id)).orElseThrow(Refusal::notFound);
        if (!bar.frozen() && (!pair || !bar.barred())) {
            throw Refusal.conflict("safety.lifted_already");
        }
        String why = reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "safety.reason_needed", SHORTEST, LONGEST)));
        }
        acts.ask(
                LiftFreeze.CODE,
                id,
                Json.createObjectBuilder().add("pair", pair).build(),
                why);
    }
}

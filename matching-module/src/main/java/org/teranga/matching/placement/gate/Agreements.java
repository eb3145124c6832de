package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.ContactUse;
import org.teranga.matching.placement.contact.ShownSides;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;

/**
 * Records who agreed to a placement and to what, and checks whether the agreement still applies. A yes is a {@link Decision} on the terms
 * and the people as they were; once one of them is another, it is no yes any more.
 */
@ApplicationScoped
public class Agreements {
    private final Decisions decisions;
    private final ShownSides shown;
    private final ContactUse use;

    @Inject
    Agreements(Decisions decisions, ShownSides shown, ContactUse use) {
        this.decisions = decisions;
        this.shown = shown;
        this.use = use;
    }

    /** Writes down a yes, an approval or an introduction with what it is about; of all other steps nothing. */
    public void record(Step step, Sides sides, StepActor by, Instant now) {
        if (step.isDecision()) {
            decisions.add(shownTo(step, sides, by).decision(step.key(), step.party(), sides, by, now));
        }
    }

    private Agreed shownTo(Step step, Sides sides, StepActor by) {
        if (step.isSignature()) {
            return new Agreed(List.of(), shown.agreement(sides));
        }
        return step.isYes() && by.party() != Party.TEAM
                ? new Agreed(List.of(), shown.readBy(by.party(), sides))
                : now(sides);
    }

    /** Writes down that a member of staff spoke with this side. */
    public void spoken(Party side, Sides sides, StepActor by, Instant now) {
        decisions.add(now(sides).decision(Agreed.SPOKEN + side.code(), side, sides, by, now));
    }

    /** The names of what is another than when the two sides said yes, in their order; empty where both yeses hold. */
    List<String> changes(Sides sides) {
        return agreed(sides).changes(sides.placement().state());
    }

    /** What is another than when this side said yes last; empty where it never did. */
    public List<String> changesFor(Party side, Sides sides) {
        return agreed(sides).changesFor(side);
    }

    /** What is shown at this moment, in one word: a form that carries another was read before something changed. */
    public String currentFingerprint(Sides sides) {
        return shown.of(sides).fingerprint();
    }

    /** The same, with what this side reads beside it before its yes. */
    public String fingerprintReadBy(Party side, Sides sides) {
        return shown.readBy(side, sides).fingerprint();
    }

    /** The yes that staff noted for this side last, where its last yes was one. */
    public Optional<Decision> noted(Party side, Sides sides) {
        return agreed(sides).noted(side);
    }

    /** The sides that nobody ever reached by their own contact, and with which no second member of staff has spoken either. */
    List<Party> unheard(Sides sides) {
        return agreed(sides).unheard(side -> use.wasReached(sides, side));
    }

    /** Who of household, host and association has not signed what holds now. */
    public List<Party> unsigned(Sides sides) {
        return signed(sides).unsigned();
    }

    /** What is signed at this moment, in one word: a form that carries another was read before something changed. */
    public String agreementFingerprint(Sides sides) {
        return shown.agreement(sides).fingerprint();
    }

    /** The last signature of household, host and association, as far as each has signed, and what is another by now. */
    public List<Signature> signatures(Sides sides) {
        return signed(sides).signatures();
    }

    /** What would be signed at this moment. */
    public Shown agreement(Sides sides) {
        return shown.agreement(sides);
    }

    private Agreed signed(Sides sides) {
        return new Agreed(decisions.of(subject(sides)), shown.agreement(sides));
    }

    /** Every member of staff who noted a yes of this placement. */
    Set<UUID> noters(Sides sides) {
        return agreed(sides).noters();
    }

    private Agreed agreed(Sides sides) {
        return new Agreed(decisions.of(subject(sides)), shown.of(sides));
    }

    private Agreed now(Sides sides) {
        return new Agreed(List.of(), shown.of(sides));
    }

    private static Subject subject(Sides sides) {
        return new Subject("placement", sides.placement().id().value());
    }
}

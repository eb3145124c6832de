package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.persistence.Uuid7;

/**
 * Who agreed to a placement, to what, and whether that is still what it is. A yes is a {@link Decision} on the terms and the people as they
 * were; once one of them is another, it is no yes any more.
 */
@ApplicationScoped
class Agreements {
    /** A second member of staff spoke with a side whose own contact never reached anybody. */
    private static final String SPOKEN = "spoken.";

    private static final List<Step> YESES = List.of(Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);

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
    void record(Step step, Sides sides, By by, Instant now) {
        if (step.isDecision()) {
            decisions.add(decision(step.key(), step.party(), sides, by, now));
        }
    }

    /** Writes down that a member of staff spoke with this side. */
    void spoken(Party side, Sides sides, By by, Instant now) {
        decisions.add(decision(SPOKEN + side.code(), side, sides, by, now));
    }

    private Decision decision(String what, Party side, Sides sides, By by, Instant now) {
        Noted noted = by.noted();
        boolean own = side != Party.TEAM;
        return new Decision(
                Uuid7.at(now),
                subject(sides),
                what,
                own ? sides.contact(side).personId() : by.actor().person(),
                noted == null ? null : by.staff(),
                noted != null ? noted.channel() : own ? Channel.OWN_PAGE : Channel.DESK,
                noted == null ? null : noted.saidOn(),
                now,
                shown.of(sides));
    }

    /** The names of what is another than when the two sides said yes, in their order; empty where both yeses hold. */
    List<String> changes(Sides sides) {
        List<Decision> all = decisions.of(subject(sides));
        Shown now = shown.of(sides);
        Set<String> changed = new TreeSet<>();
        for (Step yes : YESES) {
            if (yes == Step.HOST_ACCEPTS && sides.placement().state() == PlacementState.HOUSEHOLD_ACCEPTED) {
                continue;
            }
            Shown then = last(all, yes).map(Decision::shown).orElse(Shown.NOTHING);
            changed.addAll(then.differences(now));
        }
        return List.copyOf(changed);
    }

    /** What is another than when this side said yes last; empty where it never did. */
    List<String> changesFor(Party side, Sides sides) {
        return last(decisions.of(subject(sides)), ReadAnswer.yes(side))
                .map(yes -> yes.shown().differences(shown.of(sides)))
                .orElse(List.of());
    }

    /** What is shown at this moment, in one word: a form that carries another was read before something changed. */
    String shownNow(Sides sides) {
        return shown.of(sides).fingerprint();
    }

    /** The yes that staff noted for this side last, where its last yes was one. */
    Optional<Decision> noted(Party side, PlacementId placement) {
        return last(decisions.of(new Subject("placement", placement.value())), ReadAnswer.yes(side))
                .filter(yes -> yes.notedBy() != null);
    }

    /** The sides that nobody ever reached by their own contact, and with which no second member of staff has spoken either. */
    List<Party> unheard(Sides sides) {
        List<Decision> all = decisions.of(subject(sides));
        List<Party> unheard = new ArrayList<>();
        for (Party side : List.of(Party.HOUSEHOLD, Party.HOST)) {
            if (!use.wasReached(sides, side) && !wasSpokenWith(all, side, shown.of(sides))) {
                unheard.add(side);
            }
        }
        return unheard;
    }

    /** Every member of staff who noted a yes of this placement. */
    Set<UUID> noters(Sides sides) {
        Set<UUID> noters = new HashSet<>();
        for (Decision one : decisions.of(subject(sides))) {
            if (one.notedBy() != null && !one.what().startsWith(SPOKEN)) {
                noters.add(one.notedBy());
            }
        }
        return noters;
    }

    /** Somebody else than who noted the yes spoke with that side, as it is now. */
    private static boolean wasSpokenWith(List<Decision> all, Party side, Shown now) {
        Optional<Decision> yes = last(all, ReadAnswer.yes(side));
        return all.stream()
                .filter(one -> one.what().equals(SPOKEN + side.code()))
                .anyMatch(one -> one.shown().differences(now).isEmpty()
                        && yes.isPresent()
                        && one.notedBy() != null
                        && !one.notedBy().equals(yes.get().notedBy()));
    }

    private static Optional<Decision> last(List<Decision> all, Step step) {
        return all.stream()
                .filter(one -> one.what().equals(step.key()))
                .max(Comparator.comparing(Decision::decidedAt).thenComparing(Decision::id));
    }

    private static Subject subject(Sides sides) {
        return new Subject("placement", sides.placement().id().value());
    }
}

package org.teranga.matching.placement.gate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.ShownSides;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.persistence.Uuid7;

/**
 * What was decided about one placement, held against what it is now.
 *
 * @param decisions all about it
 * @param now       what would be shown at this moment
 */
record Agreed(List<Decision> decisions, Shown now) {
    /** A second member of staff spoke with a side whose own contact never reached anybody. */
    static final String SPOKEN = "spoken.";

    private static final List<Step> YESES = List.of(Step.HOUSEHOLD_ACCEPTS, Step.HOST_ACCEPTS);

    private static final Comparator<Decision> IN_TIME =
            Comparator.comparing(Decision::decidedAt).thenComparing(Decision::id);

    Agreed {
        decisions = List.copyOf(decisions);
    }

    /**
     * The names of what is another than when the two sides said yes, in their order; empty where every yes that this state rests on holds.
     * A yes that is nowhere written down holds for nothing.
     */
    List<String> changes(PlacementState state) {
        Set<String> changed = new TreeSet<>();
        for (Step yes : YESES) {
            if (yes == Step.HOST_ACCEPTS && state == PlacementState.HOUSEHOLD_ACCEPTED) {
                continue;
            }
            changed.addAll(differences(last(yes).map(Decision::shown).orElse(Shown.NOTHING)));
        }
        return List.copyOf(changed);
    }

    /** What is another than when this side said yes last; empty where it never did. */
    List<String> changesFor(Party side) {
        return last(Step.yes(side)).map(yes -> differences(yes.shown())).orElse(List.of());
    }

    /** The yes that staff noted for this side last, where its last yes was one. */
    Optional<Decision> noted(Party side) {
        return last(Step.yes(side)).filter(yes -> yes.notedBy() != null);
    }

    /** Every member of staff who noted a yes. */
    Set<UUID> noters() {
        Set<UUID> noters = new HashSet<>();
        for (Decision one : decisions) {
            if (one.notedBy() != null && !one.what().startsWith(SPOKEN)) {
                noters.add(one.notedBy());
            }
        }
        return noters;
    }

    /**
     * Whether somebody else than who noted its yes spoke with this side after that yes, about what it is now. Whoever spoke before it may
     * be who noted it, by another way in.
     */
    boolean wasSpokenWith(Party side) {
        Optional<Decision> yes = last(Step.yes(side));
        return yes.isPresent()
                && decisions.stream()
                        .filter(one -> one.what().equals(SPOKEN + side.code()))
                        .filter(one -> IN_TIME.compare(one, yes.get()) > 0)
                        .anyMatch(one -> one.shown().differences(now).isEmpty()
                                && one.notedBy() != null
                                && !one.notedBy().equals(yes.get().notedBy()));
    }

    /** The sides that nobody ever reached by their own contact, and with which no second member of staff has spoken either. */
    List<Party> unheard(Predicate<Party> reached) {
        return Stream.of(Party.HOUSEHOLD, Party.HOST)
                .filter(side -> !reached.test(side) && !wasSpokenWith(side))
                .toList();
    }

    /** Who has not signed what it is now: household, host, then the team for the association. */
    List<Party> unsigned() {
        return Stream.of(Party.HOUSEHOLD, Party.HOST, Party.TEAM)
                .filter(side -> last(Step.signature(side))
                        .filter(signed -> signed.shown().differences(now).isEmpty())
                        .isEmpty())
                .toList();
    }

    /** The last signature of each of the three, as far as they have signed. */
    List<Signature> signatures() {
        return Stream.of(Party.HOUSEHOLD, Party.HOST, Party.TEAM)
                .flatMap(side -> last(Step.signature(side)).stream()
                        .map(signed ->
                                new Signature(side, signed, signed.shown().differences(now))))
                .toList();
    }

    /** A decision on what it is now, of this side or of the team. */
    Decision decision(String what, Party side, Sides sides, StepActor by, Instant at) {
        Noted noted = by.noted();
        boolean own = side != Party.TEAM;
        return new Decision(
                Uuid7.at(at),
                new Subject("placement", sides.placement().id().value()),
                what,
                own ? sides.contact(side).personId() : by.actor().person(),
                noted == null ? null : by.staff(),
                noted != null ? noted.channel() : own ? Channel.OWN_PAGE : Channel.DESK,
                noted == null ? null : noted.saidOn(),
                at,
                now);
    }

    /** What is another than it was then; what one of them read beside it is nothing on which the two agree. */
    private List<String> differences(Shown then) {
        return then.differences(now).stream()
                .filter(name -> !name.equals(ShownSides.BESIDE))
                .toList();
    }

    private Optional<Decision> last(Step step) {
        return decisions.stream().filter(one -> one.what().equals(step.key())).max(IN_TIME);
    }
}

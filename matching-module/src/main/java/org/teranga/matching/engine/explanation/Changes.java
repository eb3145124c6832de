package org.teranga.matching.engine.explanation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.criterion.hard.Radius;
import org.teranga.matching.engine.criterion.hard.RadiusOrRemote;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.market.WordMatching;
import org.teranga.matching.engine.market.fact.NeedFacts;

/** Tells which single change would make one pair possible, need after need. */
final class Changes {
    /** Who gives up one of these gives up a protection, or asks for something else. */
    private static final Set<String> NEVER = Set.of("kind", "women_only", "unhcr_household");

    private static final String RADIUS = "radius";

    static final int KILOMETRES = 20;
    static final int BEDS = 1;
    static final int DAYS = 30;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Scorer scorer;
    private final Market market;
    private HardCriterion[] hard = {};
    private long[] masks = {};
    private long mask;
    private int need = -1;
    private int farther = KILOMETRES;

    Changes(Scorer scorer) {
        this.scorer = scorer;
        market = scorer.market();
    }

    /** The need that is looked at from now on, and how many kilometres more it might look. */
    void lookAt(int next, int kilometres) {
        need = next;
        farther = kilometres;
        hard = scorer.hard(next).toArray(HardCriterion[]::new);
        masks = new long[hard.length];
        NeedFacts facts = market.needs().facts(next);
        mask = 0;
        for (int rule = 0; rule < hard.length; rule++) {
            masks[rule] = hard[rule] instanceof TraitCriterion trait ? trait.refused(facts) | trait.unsure(facts) : 0;
            mask |= masks[rule];
        }
    }

    /** Hands over the changes that would make a pair of the need possible, each by itself. */
    void each(int offer, Consumer<Change> taker) {
        int rule = only(offer);
        if (rule < 0 || NEVER.contains(hard[rule].id()) || market.isApart(need, offer)) {
            return;
        }
        String criterion = isRadius(hard[rule]) ? RADIUS : hard[rule].id();
        if (hard[rule].outcome(market, need, offer) == Outcome.UNKNOWN) {
            taker.accept(new Change(criterion, Change.ASK));
        } else if (!(hard[rule] instanceof RadiusOrRemote) || market.meetInPerson(need, offer)) {
            notMet(criterion, offer, taker);
        }
    }

    private void notMet(String criterion, int offer, Consumer<Change> taker) {
        switch (criterion) {
            case RADIUS -> {
                Integer radius = market.needs().facts(need).radiusKm();
                if (radius != null && market.kilometres(need, offer) <= radius + farther) {
                    taker.accept(new Change(criterion, String.valueOf(farther)));
                }
            }
            case "capacity" -> {
                int asked = market.offers().home(offer) ? market.needs().persons(need) : 1;
                if (asked - market.offers().capacity(offer) <= BEDS) {
                    taker.accept(new Change(criterion, String.valueOf(BEDS)));
                }
            }
            case "dates" -> {
                int from = market.offers().from(offer);
                int late = from == OfferColumns.UNKNOWN
                        ? DAYS + 1
                        : from - market.needs().from(need);
                if (late > 0
                        && late <= DAYS
                        && market.needs().from(need) <= market.offers().until(offer)) {
                    taker.accept(new Change(criterion, String.valueOf(DAYS)));
                }
            }
            case "common_language" -> languages().forEach(tag -> taker.accept(new Change(criterion, tag)));
            default -> taker.accept(new Change(criterion, ""));
        }
    }

    /** Also where meeting at a distance would do: what a household can change is how far it looks. */
    private static boolean isRadius(HardCriterion rule) {
        return rule instanceof Radius || rule instanceof RadiusOrRemote;
    }

    private List<String> languages() {
        return market.needs().facts(need).languages().stream()
                .map(WordMatching::language)
                .distinct()
                .toList();
    }

    private int only(int offer) {
        long bad = market.offers().traits(offer) & mask;
        int only = NONE;
        for (int rule = 0; rule < hard.length; rule++) {
            boolean met = hard[rule] instanceof TraitCriterion
                    ? (bad & masks[rule]) == 0
                    : hard[rule].outcome(market, need, offer) == Outcome.MET;
            if (!met && only != NONE) {
                return SEVERAL;
            }
            only = met ? only : rule;
        }
        return only;
    }

    /** Whether a rule asks that offers for a need lie within its radius. */
    boolean askForRadius(int which) {
        return scorer.hard(which).stream().anyMatch(Changes::isRadius);
    }

    /** Whether the need has no possible offer today. */
    boolean hasNone() {
        return scorer.count(need) == 0;
    }
}

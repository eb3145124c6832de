package org.teranga.matching.engine.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;

/**
 * A snapshot of needs and offers, kept as columns: what a run looks at, and what it can be repeated from. Needs stand in the order of
 * their ids; offers by kind and place. Neither depends on the order in which they came.
 */
public final class Market {
    private final NeedColumns needs;
    private final OfferColumns offers;
    private final Spots spots;
    private final int[] offerOfRank;
    private final LocalDate today;
    private final Links apart;
    private final Links proposed;
    private final Links preferred;
    private final Holders holders;
    private final Dictionary words;

    private Market(NeedColumns needs, OfferColumns offers, Spots spots, LocalDate today, Dictionary words) {
        this.words = words.closed();
        this.needs = needs;
        this.offers = offers;
        this.spots = spots;
        this.today = today;
        offerOfRank = new int[offers.size()];
        IntStream.range(0, offers.size()).forEach(offer -> offerOfRank[offers.rank(offer)] = offer);
        apart = Links.NONE;
        proposed = Links.NONE;
        preferred = Links.NONE;
        holders = Holders.NONE;
    }

    private Market(Market same, NeedFacts only) {
        words = same.words;
        needs = new NeedColumns(List.of(only), words);
        offers = same.offers;
        spots = same.spots;
        today = same.today;
        offerOfRank = same.offerOfRank;
        apart = Links.NONE;
        proposed = Links.NONE;
        preferred = Links.NONE;
        holders = same.holders;
    }

    private Market(Market same, Links apart, Links proposed, Links preferred, Holders holders) {
        needs = same.needs;
        offers = same.offers;
        spots = same.spots;
        today = same.today;
        offerOfRank = same.offerOfRank;
        words = same.words;
        this.apart = apart;
        this.proposed = proposed;
        this.preferred = preferred;
        this.holders = holders;
    }

    /**
     * Takes the snapshot.
     *
     * @param needs  in any order; no two with the same id
     * @param offers in any order; no two with the same id
     * @param today  the day up to which waiting counts
     */
    public static Market of(List<NeedFacts> needs, List<OfferFacts> offers, LocalDate today) {
        List<NeedFacts> sortedNeeds =
                needs.stream().sorted(Comparator.comparing(NeedFacts::id)).toList();
        List<OfferFacts> byId =
                offers.stream().sorted(Comparator.comparing(OfferFacts::id)).toList();
        refuseTwins("need", sortedNeeds.stream().map(NeedFacts::id).toList());
        refuseTwins("offer", byId.stream().map(OfferFacts::id).toList());
        int[] rank = Spots.order(byId);
        List<OfferFacts> placed = IntStream.of(rank).mapToObj(byId::get).toList();
        Dictionary words = new Dictionary();
        return new Market(
                new NeedColumns(sortedNeeds, words),
                new OfferColumns(placed, rank, words),
                Spots.of(placed),
                today,
                words);
    }

    /** The same offers for a need that is not among those of the snapshot, and for no other; the offers are not read again. */
    public Market asking(NeedFacts need) {
        return new Market(this, need);
    }

    /**
     * The same snapshot, in which some pairs are never brought together, whatever the rules: one of the two did not want it.
     *
     * @param offersOfNeeds for a need's id the ids of offers; ids that are not here are left out
     */
    public Market keepingApart(Map<String, ? extends Collection<String>> offersOfNeeds) {
        return new Market(this, Links.of(this, offersOfNeeds), proposed, preferred, holders);
    }

    /** The same snapshot, in which the plan before proposed these pairs; ids that are not here are left out. */
    public Market proposedBefore(Map<String, ? extends Collection<String>> offersOfNeeds) {
        return new Market(this, apart, Links.of(this, offersOfNeeds), preferred, holders);
    }

    /** The same snapshot, in which households prefer these offers; ids that are not here are left out. */
    public Market preferring(Map<String, ? extends Collection<String>> offersOfNeeds) {
        return new Market(this, apart, proposed, Links.of(this, offersOfNeeds), holders);
    }

    /**
     * The same snapshot, in which it is known which offers are of one person.
     *
     * @param personOfOffer for an offer's id any key of the person; offers that are not here are of nobody
     * @param busy          for a person's key, how many households the person has already, by what they are helped with
     */
    public Market heldBy(Map<String, String> personOfOffer, Map<String, Map<Kind, Integer>> busy) {
        return new Market(this, apart, proposed, preferred, Holders.of(this, personOfOffer, busy));
    }

    /** Which offers are of one person. */
    public Holders holders() {
        return holders;
    }

    /** Whether it is known of any pair that it was proposed before, or of any offer that a household prefers it. */
    public boolean remembers() {
        return proposed.any() || preferred.any();
    }

    /** Whether the plan before proposed a pair. */
    public boolean isProposed(int need, int offer) {
        return proposed.has(need, offer);
    }

    /** Whether the household prefers the offer. */
    public boolean isPreferred(int need, int offer) {
        return preferred.has(need, offer);
    }

    /** The offers that the plan before proposed to a need, ascending. */
    public int[] proposed(int need) {
        return proposed.of(need);
    }

    /** The offers that a need's household prefers, ascending. */
    public int[] preferred(int need) {
        return preferred.of(need);
    }

    /** Whether any pair is kept apart. */
    public boolean keepsApart() {
        return apart.any();
    }

    /** The offers from which a need is kept apart, ascending. */
    public int[] apart(int need) {
        return apart.of(need);
    }

    /** Whether a pair is kept apart. */
    public boolean isApart(int need, int offer) {
        return apart.has(need, offer);
    }

    private static void refuseTwins(String what, List<String> sortedIds) {
        for (int k = 1; k < sortedIds.size(); k++) {
            if (sortedIds.get(k).equals(sortedIds.get(k - 1))) {
                throw new IllegalArgumentException("the " + what + " " + sortedIds.get(k) + " is there twice");
            }
        }
    }

    /** The needs. */
    public NeedColumns needs() {
        return needs;
    }

    /** The offers. */
    public OfferColumns offers() {
        return offers;
    }

    /** The day up to which waiting counts. */
    public LocalDate today() {
        return today;
    }

    /** The number of the need with this id. */
    public OptionalInt need(String id) {
        return found(needs.size(), id, k -> needs.facts(k).id(), k -> k);
    }

    /** The number of the offer with this id. */
    public OptionalInt offer(String id) {
        return found(offers.size(), id, k -> offers.facts(offerOfRank[k]).id(), k -> offerOfRank[k]);
    }

    /** The number of the offer whose id has this place among all ids. */
    public int offerOfRank(int rank) {
        return offerOfRank[rank];
    }

    private static OptionalInt found(
            int size, String id, java.util.function.IntFunction<String> idAt, java.util.function.IntUnaryOperator row) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = idAt.apply(middle).compareTo(id);
            if (order == 0) {
                return OptionalInt.of(row.applyAsInt(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return OptionalInt.empty();
    }

    /**
     * The offers that can lie within a need's radius, as ascending ranges of numbers. Where the radius or the place is not known, none.
     *
     * @param need   which need
     * @param ofKind whether only offers of its kind are looked for
     */
    public void near(int need, boolean ofKind, Span span) {
        spotsNear(need, ofKind, (from, to) -> span.accept(spots.first(from), spots.first(to)));
    }

    /**
     * The places of offers that a need looks at, by ascending offers.
     *
     * @param inDisc whether only those within its radius count; where radius or place is not known, there are none then
     * @param ofKind whether only offers of its kind are looked for
     * @param found  takes them, in place of what it held
     */
    public void nearby(int need, boolean inDisc, boolean ofKind, Nearby found) {
        found.clear();
        if (inDisc) {
            double reach = needs.reach(need);
            spotsNear(need, ofKind, (from, to) -> found.take(spots, from, to, needs.places, need, reach));
            return;
        }
        for (Kind kind : Kind.values()) {
            if (!ofKind || kind == needs.facts(need).kind()) {
                spots.index()
                        .all(
                                kind,
                                (from, to) ->
                                        found.take(spots, from, to, needs.places, need, Double.POSITIVE_INFINITY));
            }
        }
    }

    /** As {@link #nearby(int, boolean, boolean, Nearby)}: the places of offers of a need's kind, so many kilometres around it. */
    public void nearby(int need, double kilometres, Nearby found) {
        found.clear();
        NeedFacts facts = needs.facts(need);
        if (facts.place() != null) {
            double reach = Globe.chordSquared(kilometres);
            spots.index()
                    .disc(
                            facts.kind(),
                            facts.place(),
                            kilometres,
                            (from, to) -> found.take(spots, from, to, needs.places, need, reach));
        }
    }

    private void spotsNear(int need, boolean ofKind, Span span) {
        NeedFacts facts = needs.facts(need);
        if (facts.place() == null || facts.radiusKm() == null) {
            return;
        }
        for (Kind kind : Kind.values()) {
            if (!ofKind || kind == facts.kind()) {
                spots.index().disc(kind, facts.place(), facts.radiusKm(), span);
            }
        }
    }

    /** The first offer of a place; those of one place stand side by side. */
    public int firstOffer(int spot) {
        return spots.first(spot);
    }

    /** The place of an offer. */
    public int spot(int offer) {
        return spots.of(offer);
    }

    /** Whether an offer lies within a need's radius; false where that is not known. */
    public boolean within(int need, int offer) {
        return chordSquared(need, offer) <= needs.reach(need);
    }

    /** Whether it is known if an offer lies within a need's radius. */
    public boolean withinIsKnown(int need, int offer) {
        return placesAreKnown(need, offer) && !Double.isNaN(needs.reach(need));
    }

    /** Whether both places are known. */
    public boolean placesAreKnown(int need, int offer) {
        return needs.places.known(need) && spots.places().known(spots.of(offer));
    }

    /** The distance in kilometres; not a number where a place is not known. */
    public double kilometres(int need, int offer) {
        return Globe.kilometres(chordSquared(need, offer));
    }

    private double chordSquared(int need, int offer) {
        return needs.places.chordSquared(need, spots.places(), spots.of(offer));
    }

    /** How many languages a need and an offer have in common. */
    public int commonLanguages(int need, int offer) {
        return needs.languages.common(need, offers.languages, offer);
    }

    /** Whether it is known which languages both speak. */
    public boolean languagesAreKnown(int need, int offer) {
        return needs.languages.size(need) > 0 && offers.languages.size(offer) > 0;
    }

    /** Whether it is known which interests both have. */
    public boolean interestsAreKnown(int need, int offer) {
        return needs.interests.size(need) > 0 && offers.interests.size(offer) > 0;
    }

    /** Whether it is known which skills are asked for and offered. */
    public boolean skillsAreKnown(int need, int offer) {
        return needs.skills.size(need) > 0 && offers.skills.size(offer) > 0;
    }

    /** Whether both would meet in one room. */
    public boolean meetInPerson(int need, int offer) {
        return needs.help().meets(need).isInPerson()
                && offers.help().meets(offer).isInPerson();
    }

    /** Whether both would do without meeting in one room. */
    public boolean meetRemotely(int need, int offer) {
        return needs.help().meets(need).isRemote() && offers.help().meets(offer).isRemote();
    }

    /** How many interests a need and an offer have in common. */
    public int commonInterests(int need, int offer) {
        return needs.interests.common(need, offers.interests, offer);
    }

    /** How many skills a need asks for that an offer has. */
    public int commonSkills(int need, int offer) {
        return needs.skills.common(need, offers.skills, offer);
    }
}

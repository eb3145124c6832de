package org.teranga.matching.engine.market;

import java.util.List;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.OfferFacts;

/** The offers of a market as columns, in the order of the {@link Spots}. Numbers that are not known are {@link #UNKNOWN}. */
public final class OfferColumns {
    /** What stands for a number that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** What stands for the last day of an offer that is open. */
    public static final int OPEN = Integer.MAX_VALUE;

    private final List<OfferFacts> facts;
    private final int[] rank;
    private final long[] traits;
    private final int[] capacity;
    private final boolean[] sharedHome;
    private final int[] from;
    private final int[] until;
    final WordColumn languages;
    final WordColumn interests;
    final WordColumn skills;
    private final HelpColumns help;

    OfferColumns(List<OfferFacts> facts, int[] rank, Dictionary words) {
        this.facts = facts;
        this.rank = rank;
        traits = facts.stream().mapToLong(Trait::of).toArray();
        capacity = new int[facts.size()];
        sharedHome = new boolean[facts.size()];
        from = new int[facts.size()];
        until = new int[facts.size()];
        for (int row = 0; row < facts.size(); row++) {
            OfferFacts offer = facts.get(row);
            capacity[row] = offer.capacity() == null ? UNKNOWN : offer.capacity();
            sharedHome[row] = offer.shared() && offer.kind() == Kind.HOUSING;
            from[row] = Days.of(offer.from(), UNKNOWN);
            until[row] = Days.of(offer.until(), OPEN);
        }
        languages = WordColumn.of(
                words.languages(), facts.stream().map(OfferFacts::languages).toList());
        interests = WordColumn.of(
                words.interests(), facts.stream().map(OfferFacts::interests).toList());
        skills = WordColumn.of(
                words.skills(), facts.stream().map(OfferFacts::skills).toList());
        help = new HelpColumns(facts.stream().map(OfferFacts::answers).toList());
        for (int row = 0; row < traits.length; row++) {
            traits[row] |= Trait.languages(languages, row);
        }
    }

    /** What is said of help that is no home. */
    public HelpColumns help() {
        return help;
    }

    /** How many there are. */
    public int size() {
        return facts.size();
    }

    /** An offer as it came in. */
    public OfferFacts facts(int offer) {
        return facts.get(offer);
    }

    /** The place of an offer's id among all ids. */
    public int rank(int offer) {
        return rank[offer];
    }

    /** Its bits of {@link Trait}. */
    public long traits(int offer) {
        return traits[offer];
    }

    /** Persons for housing, households elsewhere, or {@link #UNKNOWN}. */
    public int capacity(int offer) {
        return capacity[offer];
    }

    /** Whether it is a home that takes several households at once. */
    public boolean sharedHome(int offer) {
        return sharedHome[offer];
    }

    /** Whether it is a home. */
    public boolean home(int offer) {
        return (traits[offer] & Trait.of(Kind.HOUSING)) != 0;
    }

    /** The first day since 1970, or {@link #UNKNOWN}. */
    public int from(int offer) {
        return from[offer];
    }

    /** The last day since 1970, or {@link #OPEN}. */
    public int until(int offer) {
        return until[offer];
    }
}

package org.teranga.matching.engine.market;

import java.util.List;
import org.teranga.matching.engine.market.fact.NeedFacts;

/** The needs of a market as columns, in the order of their ids. Numbers that are not known are {@link OfferColumns#UNKNOWN}. */
public final class NeedColumns {
    private final List<NeedFacts> facts;
    private final int[] persons;
    private final int[] from;
    private final int[] days;
    private final double[] reach;
    final MarketPlaces places;
    final WordColumn languages;
    final WordColumn interests;
    final WordColumn skills;
    private final HelpColumns help;

    NeedColumns(List<NeedFacts> facts, Dictionary words) {
        this.facts = facts;
        persons = new int[facts.size()];
        from = new int[facts.size()];
        days = new int[facts.size()];
        reach = new double[facts.size()];
        for (int row = 0; row < facts.size(); row++) {
            NeedFacts need = facts.get(row);
            Integer count = need.household().persons();
            persons[row] = count == null ? OfferColumns.UNKNOWN : count;
            from[row] = Days.of(need.from(), OfferColumns.UNKNOWN);
            days[row] = need.durationDays() == null ? OfferColumns.UNKNOWN : need.durationDays();
            reach[row] = need.radiusKm() == null ? Double.NaN : Globe.chordSquared(need.radiusKm());
        }
        places = MarketPlaces.of(facts.stream().map(NeedFacts::place).toList());
        languages = WordColumn.of(
                words.languages(), facts.stream().map(NeedFacts::languages).toList());
        interests = WordColumn.of(
                words.interests(), facts.stream().map(NeedFacts::interests).toList());
        skills = WordColumn.of(
                words.skills(), facts.stream().map(NeedFacts::skills).toList());
        help = new HelpColumns(facts.stream().map(NeedFacts::answers).toList());
    }

    /** What is said of help that is no home. */
    public HelpColumns help() {
        return help;
    }

    /** How many there are. */
    public int size() {
        return facts.size();
    }

    /** A need as it came in. */
    public NeedFacts facts(int need) {
        return facts.get(need);
    }

    /** How many people, or {@link OfferColumns#UNKNOWN}. */
    public int persons(int need) {
        return persons[need];
    }

    /** The first day since 1970, or {@link OfferColumns#UNKNOWN}. */
    public int from(int need) {
        return from[need];
    }

    /** For how many days, or {@link OfferColumns#UNKNOWN}. */
    public int days(int need) {
        return days[need];
    }

    /** How many different languages it has. */
    public int languages(int need) {
        return languages.size(need);
    }

    /** The bits of {@link Trait} for its languages. */
    public long languageTraits(int need) {
        return Trait.languages(languages, need);
    }

    /** How many different interests it has. */
    public int interests(int need) {
        return interests.size(need);
    }

    /** How many different skills it asks for. */
    public int skills(int need) {
        return skills.size(need);
    }

    /** The square of the longest chord that its radius allows; not a number where the radius is not known. */
    double reach(int need) {
        return reach[need];
    }
}

package org.teranga.matching.engine.market;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.OfferFacts;

/**
 * Properties of an offer as bits of one word, so that a need that refuses some of them is judged by one AND. Properties of a home are
 * set for housing only, since the rules about homes say nothing about lessons or lawyers, and who helps for everything else.
 */
public final class Trait {
    /** The home is for women only. */
    public static final long WOMEN_ONLY = 1L << 6;

    /** No animals. */
    public static final long NO_PETS = 1L << 7;

    /** No smoking. */
    public static final long NO_SMOKING = 1L << 8;

    /** No children. */
    public static final long NO_CHILDREN = 1L << 9;

    /** Nobody said that the home can be reached without steps. */
    public static final long NOT_STEP_FREE = 1L << 10;

    /** It is not known who lives in the home. */
    public static final long HOST_UNKNOWN = 1L << 11;

    /** A man lives there alone. */
    public static final long HOST_MAN_ALONE = 1L << 12;

    /** The host is known, and neither a woman who lives alone nor an organisation whose home is for women only. */
    public static final long HOST_NOT_WOMEN = 1L << 13;

    /** A man helps. */
    public static final long HELPER_MAN = 1L << 14;

    /** A woman helps. */
    public static final long HELPER_WOMAN = 1L << 15;

    /** Whoever helps did not say whether as a woman or as a man. */
    public static final long HELPER_UNSAID = 1L << 16;

    /** From this bit on: the home has fewer beds than one, than two, and so on; nothing else takes even one household. */
    private static final int FIRST_SMALL = 17;

    private static final int MOST_PERSONS = 12;

    /** From this bit on, one for each of the first languages; the last bit stands for all the others. */
    private static final int FIRST_LANGUAGE = FIRST_SMALL + MOST_PERSONS;

    private Trait() {}

    /** The bit of an offer without room for so many persons; for more than twelve that of one without room for twelve. */
    public static long smallerThan(int persons) {
        return persons < 1 ? 0 : 1L << FIRST_SMALL + Math.min(persons, MOST_PERSONS) - 1;
    }

    /** Whether bits tell all about offers without room for so many persons. */
    public static boolean countsTo(int persons) {
        return 1 <= persons && persons <= MOST_PERSONS;
    }

    /** Whether these languages have a bit each, and there is at least one. */
    public static boolean namesLanguages(long languages) {
        return languages > 0;
    }

    /** The languages of a row; where two rows have none of these bits in common, they have no language in common. */
    static long languages(WordColumn languages, int row) {
        return languages.bits(row, Long.SIZE - FIRST_LANGUAGE) << FIRST_LANGUAGE;
    }

    /** Where there are fewer beds than persons; what is no home takes a household or none. */
    private static long small(OfferFacts offer) {
        int capacity = offer.capacity() == null ? 0 : offer.capacity();
        long small = 0;
        for (int persons = 1; persons <= MOST_PERSONS; persons++) {
            boolean takes = offer.kind() == Kind.HOUSING ? persons <= capacity : capacity >= 1;
            small |= takes ? 0 : smallerThan(persons);
        }
        return small;
    }

    /** The offer is of this kind. */
    public static long of(Kind kind) {
        return 1L << kind.ordinal();
    }

    /** The bits of all kinds. */
    public static long anyKind() {
        return (1L << Kind.values().length) - 1;
    }

    static long of(OfferFacts offer) {
        long traits = of(offer.kind()) | small(offer);
        if (offer.kind() != Kind.HOUSING) {
            return traits | helper(offer.answers().get("helper"));
        }
        for (Condition condition : offer.conditions()) {
            traits |= of(condition);
        }
        return traits
                | (offer.conditions().contains(Condition.STEP_FREE) ? 0 : NOT_STEP_FREE)
                | of(offer.host(), offer.conditions().contains(Condition.WOMEN_ONLY));
    }

    private static long helper(@Nullable String who) {
        return switch (who) {
            case "woman" -> HELPER_WOMAN;
            case "man" -> HELPER_MAN;
            case null, default -> HELPER_UNSAID;
        };
    }

    private static long of(Condition condition) {
        return switch (condition) {
            case WOMEN_ONLY -> WOMEN_ONLY;
            case NO_PETS -> NO_PETS;
            case NO_SMOKING -> NO_SMOKING;
            case NO_CHILDREN -> NO_CHILDREN;
            case STEP_FREE -> 0;
        };
    }

    private static long of(@Nullable Host host, boolean womenOnly) {
        return switch (host) {
            case null -> HOST_UNKNOWN;
            case SINGLE_WOMAN -> 0;
            case SINGLE_MAN -> HOST_MAN_ALONE | HOST_NOT_WOMEN;
            case COUPLE, FAMILY -> HOST_NOT_WOMEN;
            case ORGANISATION -> womenOnly ? 0 : HOST_NOT_WOMEN;
        };
    }
}

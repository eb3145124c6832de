package org.teranga.matching.duplicate.likeness;

import java.util.List;

/** How many people are called alike by chance: few where a name is rare among the records of an association, many where it is common. */
final class Namesakes {
    /** Words of a name come together more often than by chance, since they are of one country. */
    private static final double TOGETHER = 5;

    private static final double UNSEEN = 0.5;
    private static final double ELSEWHERE = 2000;
    private static final double HEARD = 3;
    private static final double TYPED = 4;

    private final PoolCounts counts;

    Namesakes(PoolCounts counts) {
        this.counts = counts;
    }

    /** How many others among so many neighbours are called so by chance. */
    double expected(NameLikeness names, long neighbours) {
        double expected = (Math.max(0, neighbours - 2) + 1) * TOGETHER;
        for (NameLikeness.Match match : names.matches()) {
            expected *= chance(match);
        }
        return Math.max(expected, together(names, neighbours));
    }

    /** The same where words of the name are known to come together: Gebre and Medhin do. */
    private double together(NameLikeness names, long neighbours) {
        List<NameLikeness.Match> matches = names.matches();
        double most = 0;
        for (int i = 0; i < matches.size(); i++) {
            for (int j = i + 1; j < matches.size(); j++) {
                double others =
                        Math.max(0, shared(matches.get(i), matches.get(j)) - 2) / (counts.records() + ELSEWHERE);
                most = Math.max(most, others * rest(matches, i, j));
            }
        }
        return most * (Math.max(0, neighbours - 2) + 1);
    }

    /** How likely the other words are. */
    private double rest(List<NameLikeness.Match> matches, int one, int other) {
        double chance = 1;
        for (int at = 0; at < matches.size(); at++) {
            chance *= at == one || at == other ? 1 : chance(matches.get(at));
        }
        return chance;
    }

    private double shared(NameLikeness.Match one, NameLikeness.Match other) {
        double most = 0;
        for (String a : rarer(one).keys()) {
            for (String b : rarer(other).keys()) {
                most = Math.max(most, counts.of(SearchToken.Sort.NAMES, SearchToken.pair(a, b)));
            }
        }
        return most;
    }

    /** How likely it is that somebody else is called so. */
    private double chance(NameLikeness.Match match) {
        if (match.how() == WordLikeness.INITIAL) {
            return 0.1;
        }
        double chance = (Math.max(0, count(match) - 2) + UNSEEN) / (counts.records() + ELSEWHERE);
        double more = switch (match.how()) {
            case HEARD -> HEARD;
            case TYPED -> TYPED;
            case SAME, SLIP, INITIAL, OTHER -> 1;
        };
        return Math.min(1, chance * more);
    }

    /** Of a slip the rarer counts: hardly anybody is really called Rixhard. */
    private double count(NameLikeness.Match match) {
        return switch (match.how()) {
            case TYPED, SLIP -> count(rarer(match)) + 1;
            case SAME, HEARD, INITIAL, OTHER -> Math.max(count(match.one()), count(match.other()));
        };
    }

    /** Which of the two words fewer have. */
    private NameWord rarer(NameLikeness.Match match) {
        return count(match.one()) <= count(match.other()) ? match.one() : match.other();
    }

    private double count(NameWord word) {
        return word.keys().stream()
                .mapToLong(key -> counts.of(SearchToken.Sort.WORD, key))
                .max()
                .orElse(1);
    }
}

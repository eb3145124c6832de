package org.teranga.matching.duplicate.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How two names are alike: which words of the one stand for which of the other.
 *
 * @param matches  the words that stand for each other, in the order of the shorter name
 * @param shorter  how many words the shorter has
 * @param longer   how many the longer has
 * @param ordered  whether they stand in the same order in both
 * @param another  whether what the longer says more makes it another's: a child's, Marie-Claude's beside Marie's
 */
record NameLikeness(List<Match> matches, int shorter, int longer, boolean ordered, boolean another) {
    NameLikeness {
        matches = List.copyOf(matches);
    }

    /**
     * Compares two; what is written as one word in the one and as two in the other is the same.
     *
     * @param reached whether both are reached by the same number or address, so that slips say something in short words, too
     */
    static NameLikeness of(PersonName one, PersonName other, boolean reached) {
        if (one.letters().equals(other.letters())) {
            return compare(one.words(), one.words(), reached);
        }
        NameLikeness found = compare(one.words(), other.words(), reached);
        if (found.whole() || found.shorter - found.matches.size() != 1) {
            return found;
        }
        for (PersonName joined : one.joined()) {
            NameLikeness again = compare(joined.words(), other.words(), reached);
            if (again.whole()) {
                return again;
            }
        }
        for (PersonName joined : other.joined()) {
            NameLikeness again = compare(one.words(), joined.words(), reached);
            if (again.whole()) {
                return again;
            }
        }
        return found;
    }

    private static NameLikeness compare(List<NameWord> a, List<NameWord> b, boolean reached) {
        List<NameWord> few = a.size() <= b.size() ? a : b;
        List<NameWord> many = a.size() <= b.size() ? b : a;
        WordLikeness[][] how = new WordLikeness[few.size()][many.size()];
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                how[i][j] = reached
                        ? WordLikeness.beside(few.get(i), many.get(j))
                        : WordLikeness.of(few.get(i), many.get(j));
            }
        }
        int[] partner = new int[few.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[many.size()];
        for (Candidate candidate : candidates(few, many, how, reached)) {
            if (partner[candidate.few] < 0 && !taken[candidate.many]) {
                partner[candidate.few] = candidate.many;
                taken[candidate.many] = true;
            }
        }
        return found(few, many, partner, how);
    }

    /** Which words may stand for which, the alikest first. */
    private static List<Candidate> candidates(
            List<NameWord> few, List<NameWord> many, WordLikeness[][] how, boolean reached) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                if (how[i][j] != WordLikeness.OTHER && (reached || how[i][j] != WordLikeness.SLIP)) {
                    int slips = how[i][j] == WordLikeness.SAME
                            ? 0
                            : Slips.between(few.get(i).spelling(), many.get(j).spelling());
                    candidates.add(new Candidate(i, j, how[i][j], slips));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::how).thenComparing(Candidate::slips));
        return candidates;
    }

    private record Candidate(int few, int many, WordLikeness how, int slips) {}

    private static NameLikeness found(List<NameWord> few, List<NameWord> many, int[] partner, WordLikeness[][] how) {
        List<Match> matches = new ArrayList<>();
        boolean ordered = true;
        int last = -1;
        for (int i = 0; i < few.size(); i++) {
            if (partner[i] >= 0) {
                matches.add(new Match(few.get(i), many.get(partner[i]), how[i][partner[i]]));
                ordered = ordered && partner[i] > last;
                last = partner[i];
            }
        }
        return new NameLikeness(matches, few.size(), many.size(), ordered, isAnother(many, partner, how));
    }

    /** Whether the longer is another word and then the shorter, or the shorter's given name is made another by the word behind it. */
    private static boolean isAnother(List<NameWord> many, int[] partner, WordLikeness[][] how) {
        int more = many.size() - partner.length;
        return more > 0
                && Arrays.stream(partner).allMatch(at -> at >= 0)
                && (isBehind(more, how) || isCompound(many, partner));
    }

    /** Whether each word of the shorter stands behind the first ones of the longer. */
    private static boolean isBehind(int more, WordLikeness[][] how) {
        for (int i = 0; i < how.length; i++) {
            boolean few = false;
            boolean many = false;
            for (int j = 0; j < how.length; j++) {
                few |= how[i][more + j] != WordLikeness.OTHER;
                many |= how[j][more + i] != WordLikeness.OTHER;
            }
            if (!few || !many) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompound(List<NameWord> many, int[] partner) {
        for (int at = 1; at < many.size(); at++) {
            int here = at;
            if (Arrays.stream(partner).noneMatch(one -> one == here)
                    && GivenNames.isCompound(
                            many.get(at - 1).spelling(), many.get(at).spelling())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the whole name: two words at the least, each of the shorter name in the longer, one of them a letter at most. */
    boolean whole() {
        long letters = matches.stream()
                .filter(one -> one.how() == WordLikeness.INITIAL)
                .count();
        return shorter >= 2 && matches.size() == shorter && letters <= 1 && letters < shorter - letters + 1;
    }

    /** The same with the one word that is left of each, where all others stand for each other and it is a blurred form of one word. */
    NameLikeness orBlurred(PersonName one, PersonName other) {
        if (shorter < 2 || shorter != longer || matches.size() != shorter - 1) {
            return this;
        }
        List<NameWord> ones = new ArrayList<>(one.words());
        List<NameWord> others = new ArrayList<>(other.words());
        matches.forEach(match -> {
            ones.remove(match.one());
            others.remove(match.other());
        });
        if (ones.size() != 1 || others.size() != 1 || !WordLikeness.isBlurred(ones.getFirst(), others.getFirst())) {
            return this;
        }
        List<Match> all = new ArrayList<>(matches);
        all.add(new Match(ones.getFirst(), others.getFirst(), WordLikeness.SLIP));
        return new NameLikeness(all, shorter, longer, ordered, another);
    }

    /** Whether one of the two has a single word, which stands in the other, too. */
    boolean single() {
        return shorter == 1 && matches.size() == 1 && matches.getFirst().how() != WordLikeness.INITIAL;
    }

    /** Whether each word is the same to the letter. */
    boolean exact() {
        return matches.stream().allMatch(one -> one.how() == WordLikeness.SAME);
    }

    /** Whether one of the two is written in another script. */
    boolean otherScript() {
        return matches.stream().anyMatch(one -> one.one().latin() != one.other().latin());
    }

    /** Two words that stand for each other. */
    record Match(NameWord one, NameWord other, WordLikeness how) {}
}

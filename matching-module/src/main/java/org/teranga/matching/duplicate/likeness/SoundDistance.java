package org.teranga.matching.duplicate.likeness;

import java.util.Arrays;
import java.util.Map;

/** How far two sounds are from each other: the cheapest way of changes that leads from one to the other. */
final class SoundDistance {
    private static final double SWAP = 0.8;
    private static final double WHOLE = 1;
    private static final double WEAK = 0.4;
    private static final double HARDLY_HEARD = 0.32;
    private static final double CARRIED = 0.25;
    private static final double UNWRITTEN = 0.1;

    /** Pairs of symbols of which ears and scripts take one for the other, the lesser first. */
    private static final Map<String, Double> CLOSE = Map.ofEntries(
            Map.entry("AE", 0.25),
            Map.entry("EI", 0.25),
            Map.entry("AI", 0.5),
            Map.entry("AU", 0.6),
            Map.entry("EU", 0.6),
            Map.entry("IU", 0.6),
            Map.entry("SZ", 0.4),
            Map.entry("DT", 0.4),
            Map.entry("BP", 0.5),
            Map.entry("GK", 0.6),
            Map.entry("FV", 0.5),
            Map.entry("CS", 0.5),
            Map.entry("UV", 0.4),
            Map.entry("MN", 0.6),
            Map.entry("DZ", 0.6),
            Map.entry("CG", 0.5),
            Map.entry("HK", 0.5),
            Map.entry("CK", 0.6),
            Map.entry("GH", 0.3),
            Map.entry("GI", 0.5));

    /** The same by the two letters in either order: it is asked for each cell of every comparison. */
    private static final double[][] TAKEN = new double['Z' - 'A' + 1]['Z' - 'A' + 1];

    static {
        for (double[] row : TAKEN) {
            Arrays.fill(row, WHOLE);
        }
        CLOSE.forEach((pair, distance) -> {
            TAKEN[pair.charAt(0) - 'A'][pair.charAt(1) - 'A'] = distance;
            TAKEN[pair.charAt(1) - 'A'][pair.charAt(0) - 'A'] = distance;
        });
    }

    private final String one;
    private final boolean oneUnwritten;
    private final String other;
    private final boolean otherUnwritten;

    /**
     * Between two sounds.
     *
     * @param oneUnwritten   whether the short vowels of the one are not written
     * @param otherUnwritten whether those of the other are not
     */
    SoundDistance(String one, boolean oneUnwritten, String other, boolean otherUnwritten) {
        this.one = one;
        this.oneUnwritten = oneUnwritten;
        this.other = other;
        this.otherUnwritten = otherUnwritten;
    }

    /** The sum of the changes; 0 where they sound the same. */
    double value() {
        double[][] sum = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                sum[i][j] = i == 0 && j == 0 ? 0 : cheapest(sum, i, j);
            }
        }
        return sum[one.length()][other.length()];
    }

    /** The same where one consonant too many, too few or another, or two that changed places, cost nothing. */
    double valueButOneConsonant() {
        double[][] none = new double[one.length() + 1][other.length() + 1];
        double[][] once = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                none[i][j] = i == 0 && j == 0 ? 0 : cheapest(none, i, j);
                once[i][j] = i == 0 && j == 0 ? 0 : Math.min(cheapest(once, i, j), forgiven(none, i, j));
            }
        }
        return once[one.length()][other.length()];
    }

    /** What leads here with the one change that costs nothing. */
    private double forgiven(double[][] none, int i, int j) {
        boolean a = i > 0 && !Sound.isVowel(one.charAt(i - 1));
        boolean b = j > 0 && !Sound.isVowel(other.charAt(j - 1));
        double best = Math.min(a ? none[i - 1][j] : Double.MAX_VALUE, b ? none[i][j - 1] : Double.MAX_VALUE);
        if (i > 0 && j > 0 && (a || b)) {
            best = Math.min(best, none[i - 1][j - 1]);
        }
        return isSwap(i, j) ? Math.min(best, none[i - 2][j - 2]) : best;
    }

    private double cheapest(double[][] sum, int i, int j) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = Math.min(best, sum[i - 1][j] + dropped(one, i - 1, otherUnwritten));
        }
        if (j > 0) {
            best = Math.min(best, sum[i][j - 1] + dropped(other, j - 1, oneUnwritten));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, sum[i - 1][j - 1] + between(one.charAt(i - 1), other.charAt(j - 1)));
        }
        return isSwap(i, j) ? Math.min(best, sum[i - 2][j - 2] + SWAP) : best;
    }

    private boolean isSwap(int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static double dropped(String sound, int at, boolean unwritten) {
        char symbol = sound.charAt(at);
        if (!Sound.isVowel(symbol)) {
            return symbol == 'H'
                    ? HARDLY_HEARD
                    : at == sound.length() - 1 && "TDSZ".indexOf(symbol) >= 0 ? WEAK + 0.2 : WHOLE;
        }
        if (unwritten) {
            return symbol == 'A' || symbol == 'E' ? UNWRITTEN : UNWRITTEN * 2;
        }
        return WEAK;
    }

    /** Where short vowels are not written, an A may be the sign of a consonant that only carries one. */
    private double between(char a, char b) {
        boolean carried =
                a == 'A' && oneUnwritten && Sound.isVowel(b) || b == 'A' && otherUnwritten && Sound.isVowel(a);
        return carried ? Math.min(CARRIED, taken(a, b)) : taken(a, b);
    }

    private static double taken(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean heard = a >= 'A' && a <= 'Z' && b >= 'A' && b <= 'Z';
        return heard ? TAKEN[a - 'A'][b - 'A'] : WHOLE;
    }
}

package org.teranga.matching.duplicate.likeness;

/** Counts slips of the hand between two texts: a letter too many, too few or another, or two that changed places. */
final class Slips {
    private Slips() {}

    /** The least number of slips that makes the other of the one. */
    static int between(String one, String other) {
        int[][] sum = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            sum[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            sum[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(sum[i - 1][j], sum[i][j - 1]) + 1, sum[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, sum[i - 2][j - 2] + 1);
                }
                sum[i][j] = best;
            }
        }
        return sum[one.length()][other.length()];
    }
}

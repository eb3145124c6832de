package org.teranga.launcher.match;

import java.nio.file.Path;
import java.util.Arrays;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.assignment.AssignmentSolver;

/** Pairs as they come, until they are sorted. */
final class RawPairs {
    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final Ids needs;
    private final Ids offers;
    private int[][] need = {};
    private int[][] offer = {};
    private long[][] score = {};
    private int[][] persons = {};
    private int[][] line = {};
    private int size;
    private long largest;
    private long largestLine;

    RawPairs() {
        this(new Ids(), new Ids());
    }

    /** Pairs of what is known already. */
    RawPairs(Ids needs, Ids offers) {
        this.needs = needs;
        this.offers = offers;
    }

    int size() {
        return size;
    }

    long largest() {
        return largest;
    }

    /** The line of the first of the largest scores. */
    long largestLine() {
        return largestLine;
    }

    Ids needs() {
        return needs;
    }

    Ids offers() {
        return offers;
    }

    void add(int itsNeed, int itsOffer, long itsScore, int itsPersons, long itsLine) {
        int chunk = size >> CHUNK_BITS;
        if (chunk == need.length) {
            need = grown(need);
            offer = grown(offer);
            persons = grown(persons);
            line = grown(line);
            score = Arrays.copyOf(score, chunk + 1);
            score[chunk] = new long[CHUNK];
        }
        int at = size & (CHUNK - 1);
        need[chunk][at] = itsNeed;
        offer[chunk][at] = itsOffer;
        score[chunk][at] = itsScore;
        persons[chunk][at] = itsPersons;
        line[chunk][at] = (int) itsLine;
        size = Math.addExact(size, 1);
        if (itsScore > largest) {
            largest = itsScore;
            largestLine = itsLine;
        }
    }

    private static int[][] grown(int[][] chunks) {
        int[][] more = Arrays.copyOf(chunks, chunks.length + 1);
        more[chunks.length] = new int[CHUNK];
        return more;
    }

    /** The pairs sorted by the ids of needs and offers. */
    PairTable table(Path file) {
        long most = AssignmentSolver.largestScore((long) needs.size() + offers.size());
        if (largest > most) {
            throw new LaunchFailed(file + ", line " + largestLine + ": the score " + largest + " is too large; with "
                    + needs.size() + " needs and " + offers.size() + " offers it may be " + most + " at most");
        }
        return table(file, needs.ranks(), offers.ranks());
    }

    /** The pairs sorted by these places of needs and offers. */
    PairTable table(Path file, int[] needRank, int[] offerRank) {
        int[] start = new int[needs.size() + 1];
        for (int k = 0; k < size; k++) {
            start[needRank[of(need, k)] + 1]++;
        }
        for (int i = 0; i < needs.size(); i++) {
            start[i + 1] += start[i];
        }
        long[] keys = sorted(needRank, offerRank, start);
        refuseTwice(file, start, keys);
        return fill(new PairTable(needs, offers, needRank, offerRank, start), keys);
    }

    /** Offer and number of each pair, packed, need by need. */
    private long[] sorted(int[] needRank, int[] offerRank, int[] start) {
        long[] keys = new long[size];
        int[] next = start.clone();
        for (int k = 0; k < size; k++) {
            keys[next[needRank[of(need, k)]]++] = (long) offerRank[of(offer, k)] << 32 | k;
        }
        for (int i = 0; i + 1 < start.length; i++) {
            Arrays.sort(keys, start[i], start[i + 1]);
        }
        return keys;
    }

    private void refuseTwice(Path file, int[] start, long[] keys) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < start.length; i++) {
            for (int k = start[i] + 1; k < start[i + 1]; k++) {
                if (keys[k] >>> 32 == keys[k - 1] >>> 32) {
                    first = Math.min(first, (int) keys[k]);
                }
            }
        }
        if (first != Integer.MAX_VALUE) {
            throw new LaunchFailed(file + ", line " + of(line, first) + ": the pair " + needs.text(of(need, first))
                    + ", " + offers.text(of(offer, first)) + " is given twice");
        }
    }

    private PairTable fill(PairTable table, long[] keys) {
        for (int at = 0; at < keys.length; at++) {
            int k = (int) keys[at];
            table.set(at, (int) (keys[at] >>> 32), score[k >> CHUNK_BITS][k & (CHUNK - 1)], of(persons, k));
        }
        return table;
    }

    private static int of(int[][] chunks, int k) {
        return chunks[k >> CHUNK_BITS][k & (CHUNK - 1)];
    }
}

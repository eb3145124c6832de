package org.teranga.matching.engine.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.auction.HouseholdAssignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.Numbering;
import org.teranga.matching.engine.assignment.pair.PairRows;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/**
 * All pairs that can be chosen where offers take so many households, read once and packed: eight bytes a pair, the needs and offers
 * numbered anew. Where they are too many, the best of each need are held; the others are priced when a plan is there.
 */
final class PackedPairs {
    private static final int LEAST_PER_NEED = 32;
    private static final int UNBOUND = Integer.MAX_VALUE;

    private final PairSource source;
    private final Limits limits;
    private final int most;
    private final long[] entry;
    private final int[] degree;
    private final int[] needs;
    private final int[] start;
    private final int[] leftOut;
    private final LongStore store = new LongStore();
    private final RowSort sort;
    private final BestOfRow best = new BestOfRow();
    private long[] row = new long[1 << 10];
    private long[] spare = {};
    private int size;
    private int count;
    private int perNeed = UNBOUND;
    private boolean fits = true;

    private PackedPairs(PairSource source, Limits limits, int most) {
        this.source = source;
        this.limits = limits;
        this.most = most;
        entry = new long[source.offers()];
        for (int j = 0; j < entry.length; j++) {
            long persons = limits.households(j) > 0 ? limits.persons(j) : -1;
            entry[j] = persons << 32 | source.rank(j);
        }
        degree = new int[entry.length];
        needs = new int[source.needs()];
        start = new int[source.needs() + 1];
        leftOut = new int[source.needs()];
        sort = new RowSort(Math.max(1, entry.length));
    }

    /**
     * Reads.
     *
     * @param most about how many pairs may be held
     * @return empty where persons are packed into some offer, or where a score is too large
     */
    static Optional<PackedPairs> of(PairSource source, Limits limits, int most) {
        if (IntStream.range(0, source.offers()).anyMatch(limits::isHouse)) {
            return Optional.empty();
        }
        PackedPairs pairs = new PackedPairs(source, limits, most);
        PairTaker taker = pairs::take;
        for (int need = 0; need < source.needs() && pairs.fits; need++) {
            pairs.size = 0;
            source.pairs(need, taker);
            pairs.end(need);
        }
        return pairs.fits ? Optional.of(pairs) : Optional.empty();
    }

    private void take(int offer, long score, int persons) {
        long of = entry[offer];
        if (score > 0 && persons <= (int) (of >> 32)) {
            if (!HouseholdAssignment.fits(score)) {
                fits = false;
                return;
            }
            if (size == row.length) {
                row = Arrays.copyOf(row, 2 * size);
            }
            row[size++] = of << 32 | score;
        }
    }

    private void end(int need) {
        if (size == 0) {
            return;
        }
        for (int k = 0; k < size; k++) {
            degree[(int) (row[k] >>> 32)]++;
        }
        sort.sort(row, size);
        needs[count] = need;
        store.add(row, best.keep(row, size, perNeed));
        leftOut[count] = best.least();
        start[++count] = store.size();
        if (perNeed == UNBOUND && store.size() > most) {
            perNeed = Math.max(LEAST_PER_NEED, most / source.needs());
            keepBest();
        }
    }

    /** Leaves the best of the needs that have been read. */
    private void keepBest() {
        int from = 0;
        store.cut(0);
        for (int k = 0; k < count; k++) {
            int end = start[k + 1];
            row = row.length < end - from ? new long[end - from] : row;
            store.copy(from, row, end - from);
            store.add(row, best.keep(row, end - from, perNeed));
            leftOut[k] = best.least();
            start[k + 1] = store.size();
            from = end;
        }
    }

    /** Whether pairs are left out. */
    boolean isPart() {
        return perNeed != UNBOUND;
    }

    /** The new numbers. */
    Numbering numbering() {
        int[] offers = new int[entry.length];
        Arrays.fill(offers, -1);
        for (int j = 0; j < entry.length; j++) {
            if (degree[(int) entry[j]] > 0) {
                offers[(int) entry[j]] = j;
            }
        }
        return new Numbering(
                Arrays.copyOf(needs, count),
                Arrays.stream(offers).filter(j -> j >= 0).toArray());
    }

    /** How many households each offer takes in fact. */
    int[] households(Numbering numbering) {
        return Arrays.stream(numbering.offers())
                .map(j -> Math.min(limits.households(j), degree[(int) entry[j]]))
                .toArray();
    }

    /** The pairs that are held, by their new numbers. They are handed over: this can be asked once. */
    PairRows rows() {
        int[] numbers = numbers();
        long[] pair = store.taken();
        for (int k = 0; k < pair.length; k++) {
            pair[k] = pair[k] << 32 | numbers[(int) (pair[k] >>> 32)];
        }
        return new PairRows(
                numbers.length == 0 ? 0 : numbers[numbers.length - 1], Arrays.copyOf(start, count + 1), pair);
    }

    /** The new number of the offer of each rank; behind the last, how many there are. */
    private int[] numbers() {
        int[] numbers = new int[degree.length + 1];
        for (int rank = 0; rank < degree.length; rank++) {
            numbers[rank + 1] = numbers[rank] + (degree[rank] > 0 ? 1 : 0);
        }
        return numbers;
    }

    /**
     * Prices every pair, also those that are not held: those of needs for which a pair that was left out could be worth more than the need.
     *
     * @param rows  that are held; their pairs are worth no more than values and prices
     * @param added how many pairs a need may get on top
     */
    Pricing price(PairRows rows, int[] values, int[] prices, int added) {
        int[] numbers = numbers();
        int[] from = new int[count + 1];
        LongStore more = new LongStore();
        int[] raised = values.clone();
        PairTaker taker = this::take;
        int grown = 0;
        for (int k = 0; k < count; k++) {
            int found = 0;
            if (leftOut[k] > values[k]) {
                size = 0;
                source.pairsWorth(needs[k], values[k] + 1L, taker);
                found = better(numbers, values[k], prices);
                raised[k] += most(found);
                found = best.keep(row, found, added);
            }
            int held = rows.start[k + 1] - rows.start[k];
            spare = spare.length < held + found ? new long[held + found + 64] : spare;
            merge(rows, k, found, new int[][] {values, prices});
            more.add(spare, held + found);
            from[k + 1] = more.size();
            grown += found;
        }
        return new Pricing(grown == 0 ? rows : new PairRows(rows.offers, from, more.taken()), raised, grown);
    }

    /** Leaves the pairs of a row that are worth more than value and price, by the number of the offer, each with what it is worth more. */
    private int better(int[] numbers, int value, int[] prices) {
        int found = 0;
        for (int at = 0; at < size; at++) {
            int number = numbers[(int) (row[at] >>> 32)];
            int excess = (int) row[at] - prices[number] - value;
            if (excess > 0) {
                row[found++] = (long) number << 32 | excess;
            }
        }
        sort.sort(row, found);
        return found;
    }

    private int most(int found) {
        int most = 0;
        for (int at = 0; at < found; at++) {
            most = Math.max(most, (int) row[at]);
        }
        return most;
    }

    /** The pairs that a need has and those found, by the number of the offer. */
    private void merge(PairRows rows, int k, int found, int[][] valuesAndPrices) {
        int merged = 0;
        int at = rows.start[k];
        for (int f = 0; f < found; f++) {
            int number = (int) (row[f] >>> 32);
            while (at < rows.start[k + 1] && PairRows.offer(rows.pair[at]) < number) {
                spare[merged++] = rows.pair[at++];
            }
            long score = (row[f] & 0xFFFF_FFFFL) + valuesAndPrices[0][k] + valuesAndPrices[1][number];
            spare[merged++] = score << 32 | number;
        }
        System.arraycopy(rows.pair, at, spare, merged, rows.start[k + 1] - at);
    }

    /**
     * What pricing has found.
     *
     * @param rows   the pairs that are held now
     * @param values of the needs, so that no pair is worth more than values and prices
     * @param added  how many pairs have joined in; 0 where prices prove the plan
     */
    record Pricing(PairRows rows, int[] values, int added) {}
}

package org.teranga.matching.engine.assignment.auction;

import java.util.Arrays;
import java.util.BitSet;
import org.teranga.matching.engine.assignment.pair.Graph;

/**
 * The exact assignment of needs to offers that take so many households each, by auction with a step that shrinks (ε-scaling; Bertsekas
 * and Castañon, "A forward/reverse auction algorithm for asymmetric assignment problems", 1992).
 *
 * <p>Needs bid for places: each goes where its score less the price is largest and raises the price until its second choice is as good,
 * plus a step; whoever held the place bids again. Then places that nobody holds and that still have a price from before lower it until a
 * need comes or the price is 0. After both, nobody is off the best by more than one step. Steps shrink from a fifth of the largest score
 * to less than one part in the number of needs and offers: then the plan is the best there is, and the prices can be rounded to whole
 * points that prove it.
 */
public final class Auction {
    private static final int FIRST_STEP = 5;
    private static final int SHRINK = 6;

    private final Graph graph;
    private final Slots slots;
    private final boolean[] open;
    private final long scale;
    private final long[] entry;
    private final long[] profit;
    private final int[] slotOf;
    private final int[] edgeOf;
    private final int[] queue;
    private long step;

    /**
     * Prepares an auction.
     *
     * @param households how many households each offer takes
     */
    public Auction(Graph graph, int[] households) {
        this.graph = graph;
        int[] counts = new int[graph.offers()];
        open = new boolean[graph.offers()];
        for (int j = 0; j < counts.length; j++) {
            open[j] = households[j] >= graph.degree(j);
            counts[j] = open[j] ? 0 : households[j];
        }
        slots = new Slots(counts);
        scale = graph.needs() + graph.offers() + 2L;
        entry = new long[graph.offers()];
        profit = new long[graph.needs()];
        slotOf = new int[graph.needs()];
        edgeOf = new int[graph.needs()];
        queue = new int[Math.max(1, Math.max(graph.needs(), slots.size()))];
    }

    /** The largest score that can be handled exactly with so many needs and offers. */
    public static long largestScore(long needsAndOffers) {
        return (1L << 60) / (needsAndOffers + 2);
    }

    /** Runs it to the end. */
    public void run() {
        long largest = Arrays.stream(graph.score).max().orElse(0) * scale;
        step = Math.max(1, largest / FIRST_STEP);
        round();
        while (step > 1) {
            step = Math.max(1, step / SHRINK);
            round();
        }
    }

    /** One step size: everybody bids anew, starting from the prices there are. */
    private void round() {
        Arrays.fill(slotOf, Slots.NOBODY);
        Arrays.fill(edgeOf, Slots.NOBODY);
        Arrays.fill(profit, 0);
        slots.clear();
        forward();
        reverse();
    }

    private void forward() {
        int waiting = graph.needs();
        for (int k = 0; k < waiting; k++) {
            queue[k] = waiting - 1 - k;
        }
        while (waiting > 0) {
            int displaced = bid(queue[waiting - 1]);
            waiting--;
            if (displaced != Slots.NOBODY) {
                queue[waiting++] = displaced;
            }
        }
    }

    private int bid(int i) {
        long best = 0;
        long second = 0;
        int edge = Slots.NOBODY;
        for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
            long value = graph.score[e] * scale - entry[graph.offer[e]];
            if (value > best) {
                second = best;
                best = value;
                edge = e;
            } else if (value > second) {
                second = value;
            }
        }
        if (edge == Slots.NOBODY) {
            profit[i] = 0;
            return Slots.NOBODY;
        }
        int j = graph.offer[edge];
        edgeOf[i] = edge;
        if (open[j]) {
            profit[i] = best;
            return Slots.NOBODY;
        }
        return take(i, edge, Math.min(entry[j] + best - second + step, graph.score[edge] * scale), slots.cheapest(j));
    }

    private int take(int i, int edge, long price, int slot) {
        int displaced = slots.need(slot);
        if (displaced != Slots.NOBODY) {
            slotOf[displaced] = Slots.NOBODY;
            edgeOf[displaced] = Slots.NOBODY;
            profit[displaced] = 0;
        }
        slots.set(slot, i, price);
        slotOf[i] = slot;
        edgeOf[i] = edge;
        profit[i] = graph.score[edge] * scale - price;
        entry[graph.offer[edge]] = slots.entry(graph.offer[edge]);
        return displaced;
    }

    private void reverse() {
        int waiting = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (isIdle(slot)) {
                queue[waiting++] = slot;
            }
        }
        while (waiting > 0) {
            int left = isIdle(queue[waiting - 1]) ? lower(queue[waiting - 1]) : Slots.NOBODY;
            waiting--;
            if (left != Slots.NOBODY && isIdle(left)) {
                queue[waiting++] = left;
            }
        }
    }

    private boolean isIdle(int slot) {
        return slots.need(slot) == Slots.NOBODY && slots.price(slot) > 0;
    }

    /** A free place lowers its price until a need comes; answers the place that this need has left. */
    private int lower(int slot) {
        int j = slots.offer(slot);
        long best = 0;
        long second = 0;
        int edge = Slots.NOBODY;
        for (int k = graph.backStart()[j]; k < graph.backStart()[j + 1]; k++) {
            int e = graph.back()[k];
            int i = graph.need()[e];
            if (edgeOf[i] != Slots.NOBODY && graph.offer[edgeOf[i]] == j) {
                continue;
            }
            long value = graph.score[e] * scale - profit[i];
            if (value > best) {
                second = best;
                best = value;
                edge = e;
            } else if (value > second) {
                second = value;
            }
        }
        if (edge == Slots.NOBODY) {
            makeFree(j);
            return Slots.NOBODY;
        }
        int i = graph.need()[edge];
        int left = slotOf[i];
        if (left != Slots.NOBODY) {
            slots.set(left, Slots.NOBODY, slots.price(left));
            entry[slots.offer(left)] = slots.entry(slots.offer(left));
        }
        take(i, edge, Math.max(0, second - step), slot);
        return left;
    }

    private void makeFree(int j) {
        for (int slot = slots.first(j); slot < slots.first(j) + slots.count(j); slot++) {
            if (isIdle(slot)) {
                slots.set(slot, Slots.NOBODY, 0);
            }
        }
        entry[j] = slots.entry(j);
    }

    /** The pair of each need: its edge in the graph, or {@link Slots#NOBODY}. */
    public int[] edges() {
        return edgeOf.clone();
    }

    /** The price of coming into each offer, in whole points; with them the plan is proved. */
    public long[] prices() {
        long[] values = new long[graph.needs()];
        for (int i = 0; i < values.length; i++) {
            for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
                values[i] = Math.max(values[i], graph.score[e] * scale - entry[graph.offer[e]]);
            }
        }
        long shift = shift(values);
        long zero = Math.floorDiv(-shift, scale);
        return Arrays.stream(entry)
                .map(price -> Math.floorDiv(price - shift, scale) - zero)
                .toArray();
    }

    /**
     * Where to cut so that rounding keeps every comparison that holds within one step: just above a remainder that no price and no value
     * has. There is one, since there are fewer of them than remainders.
     */
    private long shift(long[] values) {
        BitSet seen = new BitSet();
        seen.set(0);
        for (long price : entry) {
            seen.set((int) Math.floorMod(price, scale));
        }
        for (long value : values) {
            seen.set((int) Math.floorMod(value, scale));
        }
        return seen.nextClearBit(0) + 1L;
    }
}

package org.teranga.matching.engine.assignment.auction;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.PairRows;

/**
 * A plan and prices near the best by auction (Bertsekas and Castañon, "A forward/reverse auction algorithm for asymmetric assignment
 * problems", 1992): nobody ends off the best by more than the last step. Prices are in fractions of a point.
 *
 * <p>A need bids where its score less the price is largest, and raises that price until its second choice is as good, plus a step;
 * whoever held the place bids again. On most markets one round of this from prices of 0 is soon over. Where many want the same, steps
 * begin large and shrink (ε-scaling); then offers that nobody holds and that still have a price from before lower it until a need comes.
 *
 * <p>Prices only rise while needs bid, so each keeps a short list of its best pairs and what the others are worth at most; it looks at all
 * of its pairs only where that list does not settle the bid.
 */
final class Bidding {
    private static final int LISTED = 8;
    private static final int SHRINK = 8;

    private final PairRows rows;
    private final int unit;
    private final Slots slots;
    private final boolean[] open;
    private final int[] price;
    private final int[] owner;
    private final long[] chosen;
    private final int[] slotOf;
    private final int[] profit;
    private final long[] list;
    private final int[] listed;
    private final int[] othersAtMost;
    private final int[] worth = new int[LISTED];
    private final int[] queue;
    private int step;
    private PairRows columns;

    /**
     * Prepares an auction at prices of 0.
     *
     * @param households how many each offer takes
     * @param unit       how many fractions make a point
     */
    Bidding(PairRows rows, int[] households, int unit) {
        this.rows = rows;
        this.unit = unit;
        columns = rows;
        int[] several = new int[rows.offers];
        open = new boolean[rows.offers];
        int[] degree = rows.degrees();
        for (int j = 0; j < rows.offers; j++) {
            open[j] = households[j] >= degree[j];
            several[j] = open[j] || households[j] == 1 ? 0 : households[j];
        }
        slots = new Slots(several);
        price = new int[rows.offers];
        owner = new int[rows.offers];
        chosen = new long[rows.needs()];
        slotOf = new int[rows.needs()];
        profit = new int[rows.needs()];
        list = new long[Math.multiplyExact(rows.needs(), LISTED)];
        listed = new int[rows.needs()];
        othersAtMost = new int[rows.needs()];
        queue = new int[Math.max(rows.needs(), rows.offers) + 1];
    }

    /** The pair of each need, or {@link PairRows#NONE}. */
    long[] chosen() {
        return chosen;
    }

    /** The price of coming into each offer, in fractions of a point. */
    int[] prices() {
        return price;
    }

    /**
     * One round from prices of 0.
     *
     * @param itsStep in fractions of a point
     * @param most    how many bids may be made
     * @return whether that was enough
     */
    boolean straight(int itsStep, long most) {
        step = itsStep;
        leave();
        return forward(most);
    }

    /**
     * Round after round, with steps that shrink.
     *
     * @param first of the steps, in fractions of a point
     * @param last  of the steps
     */
    void scaled(int first, int last) {
        step = Math.max(first, last);
        round();
        refine(last);
    }

    /** Goes on with smaller steps. */
    void refine(int last) {
        while (step > last) {
            step = Math.max(last, step / SHRINK);
            round();
        }
    }

    private void round() {
        leave();
        forward(Long.MAX_VALUE);
        reverse();
    }

    private void leave() {
        Arrays.fill(owner, Slots.NOBODY);
        Arrays.fill(chosen, PairRows.NONE);
        Arrays.fill(slotOf, Slots.NOBODY);
        Arrays.fill(profit, 0);
        Arrays.fill(listed, 0);
        Arrays.fill(othersAtMost, Integer.MAX_VALUE);
        slots.clear();
    }

    private boolean forward(long most) {
        int waiting = rows.needs();
        for (int k = 0; k < waiting; k++) {
            queue[k] = k;
        }
        int head = 0;
        for (long bids = 0; waiting > 0; bids++) {
            if (bids > most) {
                return false;
            }
            int displaced = bid(queue[head]);
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            if (displaced != Slots.NOBODY) {
                int tail = head + waiting;
                queue[tail >= queue.length ? tail - queue.length : tail] = displaced;
                waiting++;
            }
        }
        return true;
    }

    private int bid(int i) {
        while (true) {
            int best = 0;
            int second = 0;
            long pair = PairRows.NONE;
            int base = i * LISTED;
            for (int k = base; k < base + listed[i]; k++) {
                int value = PairRows.score(list[k]) * unit - price[PairRows.offer(list[k])];
                if (value > best) {
                    second = best;
                    best = value;
                    pair = list[k];
                } else if (value > second) {
                    second = value;
                }
            }
            if (second >= othersAtMost[i]) {
                return pair == PairRows.NONE ? Slots.NOBODY : bid(i, pair, best - second);
            }
            look(i);
        }
    }

    /** Looks at all pairs of a need and lists the best. */
    private void look(int i) {
        int base = i * LISTED;
        int size = 0;
        int others = 0;
        for (int e = rows.start[i]; e < rows.start[i + 1]; e++) {
            long pair = rows.pair[e];
            int value = PairRows.score(pair) * unit - price[PairRows.offer(pair)];
            if (value > others) {
                if (size == LISTED) {
                    others = Math.max(others, Math.min(value, worth[LISTED - 1]));
                }
                size = insert(pair, value, base, size);
            }
        }
        listed[i] = size;
        othersAtMost[i] = others;
    }

    private int insert(long pair, int value, int base, int size) {
        int at = size;
        if (size == LISTED) {
            at--;
            if (worth[at] >= value) {
                return size;
            }
        }
        while (at > 0 && worth[at - 1] < value) {
            worth[at] = worth[at - 1];
            list[base + at] = list[base + at - 1];
            at--;
        }
        worth[at] = value;
        list[base + at] = pair;
        return Math.min(LISTED, size + 1);
    }

    private int bid(int i, long pair, int raise) {
        int j = PairRows.offer(pair);
        if (open[j]) {
            chosen[i] = pair;
            profit[i] = PairRows.score(pair) * unit;
            return Slots.NOBODY;
        }
        int offered = (int) Math.min((long) price[j] + raise + step, (long) PairRows.score(pair) * unit);
        return take(i, pair, offered, slots.count(j) == 0 ? Slots.NOBODY : slots.cheapest(j));
    }

    /** Gives a need a place, and answers whoever had it. */
    private int take(int i, long pair, int atPrice, int slot) {
        int j = PairRows.offer(pair);
        int displaced = slot == Slots.NOBODY ? owner[j] : slots.need(slot);
        if (displaced != Slots.NOBODY) {
            chosen[displaced] = PairRows.NONE;
            slotOf[displaced] = Slots.NOBODY;
            profit[displaced] = 0;
        }
        if (slot == Slots.NOBODY) {
            owner[j] = i;
            price[j] = atPrice;
        } else {
            slots.set(slot, i, atPrice);
            price[j] = (int) slots.entry(j);
        }
        chosen[i] = pair;
        slotOf[i] = slot;
        profit[i] = PairRows.score(pair) * unit - atPrice;
        return displaced;
    }

    private void reverse() {
        int waiting = 0;
        boolean[] queued = new boolean[rows.offers];
        for (int j = 0; j < rows.offers; j++) {
            if (isIdle(j)) {
                queued[j] = true;
                queue[waiting++] = j;
            }
        }
        if (waiting > 0 && columns == rows) {
            columns = rows.turned();
        }
        while (waiting > 0) {
            int j = queue[--waiting];
            queued[j] = false;
            while (isIdle(j)) {
                int left = lower(j);
                if (left != Slots.NOBODY && left != j && !queued[left] && isIdle(left)) {
                    queued[left] = true;
                    queue[waiting++] = left;
                }
            }
        }
    }

    private boolean isIdle(int j) {
        return slots.count(j) == 0 ? owner[j] == Slots.NOBODY && price[j] > 0 : slots.idle(j) != Slots.NOBODY;
    }

    /** A free place lowers its price until a need comes; answers the offer that this need has left. */
    private int lower(int j) {
        int best = 0;
        int second = 0;
        long bestPair = PairRows.NONE;
        for (int k = columns.start[j]; k < columns.start[j + 1]; k++) {
            long pair = columns.pair[k];
            int i = PairRows.offer(pair);
            int value = PairRows.score(pair) * unit - profit[i];
            if (value > second && (chosen[i] == PairRows.NONE || PairRows.offer(chosen[i]) != j)) {
                second = Math.min(value, best);
                bestPair = value > best ? pair : bestPair;
                best = Math.max(value, best);
            }
        }
        if (bestPair == PairRows.NONE) {
            makeFree(j);
            return Slots.NOBODY;
        }
        int i = PairRows.offer(bestPair);
        int left = quit(i);
        take(i, bestPair >> 32 << 32 | j, Math.max(0, second - step), slots.idle(j));
        return left;
    }

    /** A need leaves its place, whose price stays. */
    private int quit(int i) {
        if (chosen[i] == PairRows.NONE) {
            return Slots.NOBODY;
        }
        int j = PairRows.offer(chosen[i]);
        if (open[j]) {
            return Slots.NOBODY;
        }
        if (slotOf[i] == Slots.NOBODY) {
            owner[j] = Slots.NOBODY;
        } else {
            slots.set(slotOf[i], Slots.NOBODY, slots.price(slotOf[i]));
            price[j] = (int) slots.entry(j);
        }
        return j;
    }

    private void makeFree(int j) {
        price[j] = 0;
        for (int slot = slots.idle(j); slot != Slots.NOBODY; slot = slots.idle(j)) {
            slots.set(slot, Slots.NOBODY, 0);
        }
        if (slots.count(j) > 0) {
            price[j] = (int) slots.entry(j);
        }
    }
}

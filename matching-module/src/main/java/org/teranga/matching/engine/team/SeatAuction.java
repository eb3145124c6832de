package org.teranga.matching.engine.team;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Slots;

/**
 * Teams and prices near the best by auction with a step that shrinks (Bertsekas and Castañon, "The auction algorithm for the
 * transportation problem", 1989). SeatOpenings bid for volunteers, each of whose slots has a price: an opening whose project holds a slot of
 * that volunteer already pays for that slot, every other one for the cheapest. So prices only rise while openings bid, and nobody ends off
 * the best by more than the last step.
 *
 * <p>Each opening keeps a short list of its best pairs and what the others are worth at most; it looks at all of its pairs only where that
 * list does not settle the bid.
 */
final class SeatAuction {
    private static final int LISTED = 8;
    private static final int SHRINK = 8;

    private final TeamPairs pairs;
    private final SeatOpenings openings;
    private final Slots slots;
    private final SlotHolders holders;
    private final SlotOffers offers;
    private final int[] list;
    private final int[] listed;
    private final long[] othersAtMost;
    private final long[] value = new long[LISTED];
    private final int[] queue;
    private final boolean[] queued;
    private int waiting;
    private int head;

    /**
     * Prepares an auction at prices of 0.
     *
     * @param unit how many fractions make a point; prices are in fractions
     */
    SeatAuction(TeamPairs pairs, SeatOpenings openings, long unit) {
        this.pairs = pairs;
        this.openings = openings;
        holders = new SlotHolders(pairs, openings, unit);
        offers = new SlotOffers(holders, unit);
        slots = holders.slots;
        list = new int[Math.multiplyExact(openings.size(), LISTED)];
        listed = new int[openings.size()];
        othersAtMost = new long[openings.size()];
        queue = new int[openings.size()];
        queued = new boolean[openings.size()];
    }

    SlotHolders holders() {
        return holders;
    }

    /**
     * Round after round.
     *
     * @param first of the steps, in fractions of a point
     * @param last  of the steps
     */
    void run(long first, long last) {
        long step = Math.max(first, last);
        round(step);
        while (step > last) {
            step = Math.max(last, step / SHRINK);
            round(step);
        }
    }

    /** Everybody bids anew, starting from the prices there are. */
    private void round(long step) {
        holders.clear();
        Arrays.fill(listed, 0);
        Arrays.fill(othersAtMost, Long.MAX_VALUE);
        waiting = 0;
        head = 0;
        for (int u = 0; u < openings.size(); u++) {
            ask(u);
        }
        while (waiting > 0) {
            int u = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            queued[u] = false;
            serve(u, step);
        }
        offers.run(step);
    }

    private void ask(int u) {
        if (!queued[u] && !holders.isFull(u)) {
            int tail = head + waiting;
            queue[tail >= queue.length ? tail - queue.length : tail] = u;
            queued[u] = true;
            waiting++;
        }
    }

    private void serve(int u, long step) {
        if (openings.seats[u] - holders.taken[u] > LISTED) {
            bidForMany(u, step);
        }
        while (!holders.isFull(u)) {
            long best = 0;
            long second = 0;
            int pair = TeamPairs.NONE;
            for (int k = u * LISTED; k < u * LISTED + listed[u]; k++) {
                int e = list[k];
                long worth = holders.worth(u, e) - price(e);
                if (worth > second && !isOwn(u, e)) {
                    second = Math.min(worth, best);
                    pair = worth > best ? e : pair;
                    best = Math.max(worth, best);
                }
            }
            if (second < othersAtMost[u]) {
                look(u);
            } else if (pair == TeamPairs.NONE) {
                return;
            } else {
                bid(u, pair, best - second + step);
            }
        }
    }

    /** Bids for as many at once as there are free seats; the best of those that are left is the second choice of all. */
    private void bidForMany(int u, long step) {
        int r = openings.role[u];
        long[] worth = new long[pairs.start[r + 1] - pairs.start[r]];
        for (int k = 0; k < worth.length; k++) {
            int e = pairs.start[r] + k;
            worth[k] = isOwn(u, e) ? 0 : Math.max(0, holders.worth(u, e) - price(e));
        }
        long[] sorted = worth.clone();
        Arrays.sort(sorted);
        int free = openings.seats[u] - holders.taken[u];
        long second = sorted.length > free ? sorted[sorted.length - free - 1] : 0;
        for (int k = 0; k < worth.length; k++) {
            if (worth[k] > second) {
                bid(u, pairs.start[r] + k, worth[k] - second + step);
            }
        }
    }

    private long price(int e) {
        int slot = holders.slotOf[pairs.group[e]];
        return slot < 0 ? holders.entry[pairs.volunteer[e]] : slots.price(slot);
    }

    private boolean isOwn(int u, int e) {
        int slot = holders.slotOf[pairs.group[e]];
        return slot >= 0 && slots.need(slot) == u;
    }

    private void bid(int u, int e, long raise) {
        int own = holders.slotOf[pairs.group[e]];
        int slot = own < 0 ? slots.cheapest(pairs.volunteer[e]) : own;
        int displaced = slots.need(slot);
        long before = slots.price(slot);
        if (displaced != Slots.NOBODY) {
            long lost = holders.worth(displaced, holders.pairOf[slot]) - before;
            othersAtMost[displaced] = Math.max(othersAtMost[displaced], lost);
            holders.drop(slot);
        }
        holders.hold(u, slot, e, Math.min(before + raise, holders.worth(u, e)));
        if (displaced != Slots.NOBODY) {
            ask(displaced);
        }
    }

    /** Looks at all pairs of an opening that it does not hold, and lists the best. */
    private void look(int u) {
        int base = u * LISTED;
        int size = 0;
        long others = 0;
        int r = openings.role[u];
        for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
            // The cheapest slot is the least that it can cost: most pairs are settled by that.
            if (holders.worth(u, e) - holders.entry[pairs.volunteer[e]] > others) {
                long worth = holders.worth(u, e) - price(e);
                if (worth > others && !isOwn(u, e)) {
                    if (size == LISTED) {
                        others = Math.max(others, Math.min(worth, value[LISTED - 1]));
                    }
                    size = insert(e, worth, base, size);
                }
            }
        }
        listed[u] = size;
        othersAtMost[u] = others;
    }

    private int insert(int e, long worth, int base, int size) {
        int at = size;
        if (size == LISTED) {
            at--;
            if (value[at] >= worth) {
                return size;
            }
        }
        while (at > 0 && value[at - 1] < worth) {
            value[at] = value[at - 1];
            list[base + at] = list[base + at - 1];
            at--;
        }
        value[at] = worth;
        list[base + at] = e;
        return Math.min(LISTED, size + 1);
    }
}

package org.teranga.matching.engine.team;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Slots;

/**
 * The other half of an auction round: slots that nobody holds and that have a price from before lower it until an opening comes, or the
 * price is 0 (Bertsekas and Castañon, "A forward/reverse auction algorithm for asymmetric assignment problems", 1992).
 */
final class SlotOffers {
    private static final long SHUT = 1L << 62;

    private final SlotHolders holders;
    private final TeamPairs pairs;
    private final SeatOpenings openings;
    private final long unit;

    /** What each opening must be offered more than: 0 while it has a free seat, else what its least slot is worth to it. */
    private final long[] floor;

    private final int[] idle;
    private long best;
    private long second;
    private int bestOpening;
    private int bestGroup;

    SlotOffers(SlotHolders holders, long unit) {
        this.holders = holders;
        this.unit = unit;
        pairs = holders.pairs;
        openings = holders.openings;
        floor = new long[openings.size()];
        idle = new int[holders.slots.size()];
    }

    /** Lowers until no slot is idle. */
    void run(long step) {
        int size = 0;
        for (int slot = holders.slots.size() - 1; slot >= 0; slot--) {
            if (holders.isIdle(slot)) {
                idle[size++] = slot;
            }
        }
        for (int u = 0; size > 0 && u < openings.size(); u++) {
            setFloor(u);
        }
        while (size > 0) {
            int slot = idle[--size];
            int left = holders.isIdle(slot) ? lower(slot, step) : Slots.NOBODY;
            if (left != Slots.NOBODY && holders.isIdle(left)) {
                idle[size++] = left;
            }
        }
    }

    private void setFloor(int u) {
        if (openings.seats[u] == 0) {
            floor[u] = SHUT;
        } else {
            floor[u] = holders.isFull(u) ? holders.least(u) : 0;
        }
    }

    /** A slot lowers its price until an opening comes; answers the slot that this one has left. */
    private int lower(int slot, long step) {
        look(holders.volunteerOf[slot]);
        if (bestOpening == Slots.NOBODY) {
            holders.free(slot, 0);
            return Slots.NOBODY;
        }
        int u = bestOpening;
        int left = holders.isFull(u) ? holders.leastSlot(u) : Slots.NOBODY;
        if (left != Slots.NOBODY) {
            holders.drop(left);
            holders.free(left, holders.slots.price(left));
        }
        int r = openings.role[u];
        int e = Arrays.binarySearch(pairs.volunteer, pairs.start[r], pairs.start[r + 1], pairs.volunteerOf[bestGroup]);
        holders.hold(u, slot, e, Math.max(0, second - step));
        setFloor(u);
        return left;
    }

    private void look(int v) {
        best = 0;
        second = 0;
        bestOpening = Slots.NOBODY;
        for (int g = pairs.groupStart[v]; g < pairs.groupStart[v + 1]; g++) {
            for (int k = pairs.pairStart[g]; holders.slotOf[g] < 0 && k < pairs.pairStart[g + 1]; k++) {
                offer(pairs.role[k], g, pairs.worth[k]);
                int first = openings.first(pairs.role[k]);
                if (first >= 0) {
                    offer(first, g, pairs.worth[k]);
                }
            }
        }
    }

    private void offer(int u, int g, long score) {
        long worth = (score + openings.bonus[u]) * unit - floor[u];
        if (worth > second) {
            second = Math.min(worth, best);
            if (worth > best) {
                best = worth;
                bestOpening = u;
                bestGroup = g;
            }
        }
    }
}

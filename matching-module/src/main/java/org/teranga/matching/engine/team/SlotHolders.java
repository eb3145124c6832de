package org.teranga.matching.engine.team;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Slots;

/** In an auction, which opening holds which slot of which volunteer, for which pair and at what price, in fractions of a point. */
final class SlotHolders {
    final TeamPairs pairs;
    final SeatOpenings openings;
    final Slots slots;

    /** The price of each volunteer's cheapest slot. */
    final long[] entry;

    /** The slot that is held in a group, or {@link Slots#NOBODY}. */
    final int[] slotOf;

    /** How many seats of each opening are filled. */
    final int[] taken;

    final int[] volunteerOf;

    /** The pair for which a slot is held. */
    final int[] pairOf;

    private final long unit;
    private final int[] place;
    private final int[] heldStart;
    private final int[] held;

    SlotHolders(TeamPairs pairs, SeatOpenings openings, long unit) {
        this.pairs = pairs;
        this.openings = openings;
        this.unit = unit;
        slots = new Slots(pairs.slots);
        entry = new long[pairs.volunteers];
        slotOf = new int[pairs.groups()];
        taken = new int[openings.size()];
        volunteerOf = new int[slots.size()];
        pairOf = new int[slots.size()];
        place = new int[slots.size()];
        for (int v = 0; v < pairs.volunteers; v++) {
            Arrays.fill(volunteerOf, slots.first(v), slots.first(v) + pairs.slots[v], v);
        }
        heldStart = new int[openings.size() + 1];
        for (int u = 0; u < openings.size(); u++) {
            heldStart[u + 1] = heldStart[u] + openings.seats[u];
        }
        held = new int[heldStart[openings.size()]];
    }

    /** Everybody leaves; prices stay. */
    void clear() {
        slots.clear();
        Arrays.fill(slotOf, Slots.NOBODY);
        Arrays.fill(taken, 0);
        for (int v = 0; v < pairs.volunteers; v++) {
            entry[v] = slots.entry(v);
        }
    }

    long worth(int u, int e) {
        return (pairs.score[e] + openings.bonus[u]) * unit;
    }

    boolean isFull(int u) {
        return taken[u] == openings.seats[u];
    }

    /** An opening gets a slot that nobody holds. */
    void hold(int u, int slot, int e, long price) {
        slots.set(slot, u, price);
        pairOf[slot] = e;
        entry[pairs.volunteer[e]] = slots.entry(pairs.volunteer[e]);
        slotOf[pairs.group[e]] = slot;
        place[slot] = taken[u];
        held[heldStart[u] + taken[u]++] = slot;
    }

    /** Whoever holds a slot loses it; somebody else must get it, or {@link #free} follow. */
    void drop(int slot) {
        int u = slots.need(slot);
        int last = held[heldStart[u] + --taken[u]];
        held[heldStart[u] + place[slot]] = last;
        place[last] = place[slot];
        slotOf[pairs.group[pairOf[slot]]] = Slots.NOBODY;
    }

    /** A slot is nobody's, at a price. */
    void free(int slot, long price) {
        slots.set(slot, Slots.NOBODY, price);
        entry[volunteerOf[slot]] = slots.entry(volunteerOf[slot]);
    }

    boolean isIdle(int slot) {
        return slots.need(slot) == Slots.NOBODY && slots.price(slot) > 0;
    }

    /** What the slot of a full opening that is worth least to it above the price is worth. */
    long least(int u) {
        return value(leastSlot(u));
    }

    /** The slot of a full opening that is worth least to it above the price. */
    int leastSlot(int u) {
        int least = held[heldStart[u]];
        for (int k = heldStart[u] + 1; k < heldStart[u] + taken[u]; k++) {
            least = value(held[k]) < value(least) ? held[k] : least;
        }
        return least;
    }

    private long value(int slot) {
        return worth(slots.need(slot), pairOf[slot]) - slots.price(slot);
    }
}

package org.teranga.matching.engine.team;

import java.util.Arrays;

/**
 * Who has which seat, and what everything costs in whole points. Each volunteer has a price, the cost of one more project; each opening a
 * value, what one more seat of it is worth; a group in which a pair is chosen has a price of its own, at least the volunteer's, since
 * others of the same project would take that very slot. A chosen pair's score is value plus price; no pair's is more.
 */
final class HeldSeats {
    final TeamPairs pairs;
    final SeatOpenings openings;
    final long[] price;
    final long[] value;
    final int[] taken;
    final int[] used;

    /** The slots of volunteer {@code v} that are held are {@code slotStart[v]} to {@code slotStart[v] + taken[v] - 1}. */
    final int[] slotStart;

    final int[] opening;
    final int[] group;
    final long[] slotPrice;
    final long[] score;

    /** The slot that is held in a group, or {@link TeamPairs#NONE}. */
    final int[] slotOf;

    private long total;
    private int firstSeats;
    private final int[] place;
    private final int[] heldStart;
    private final int[] held;

    HeldSeats(TeamPairs pairs, SeatOpenings openings) {
        this.pairs = pairs;
        this.openings = openings;
        price = new long[pairs.volunteers];
        value = new long[openings.size()];
        taken = new int[pairs.volunteers];
        used = new int[openings.size()];
        slotStart = starts(pairs.slots);
        int slots = slotStart[pairs.volunteers];
        opening = new int[slots];
        group = new int[slots];
        slotPrice = new long[slots];
        score = new long[slots];
        place = new int[slots];
        slotOf = new int[pairs.groups()];
        Arrays.fill(slotOf, TeamPairs.NONE);
        heldStart = starts(openings.most);
        held = new int[heldStart[openings.size()]];
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[counts.length + 1];
        for (int k = 0; k < counts.length; k++) {
            starts[k + 1] = Math.addExact(starts[k], counts[k]);
        }
        return starts;
    }

    /** The slot that an opening holds, one of those from 0 to {@code used[u] - 1}. */
    int held(int u, int k) {
        return held[heldStart[u] + k];
    }

    /** What an opening pays in a group: the price of the slot that its project holds there, else the volunteer's. */
    long price(int itsGroup) {
        return slotOf[itsGroup] < 0 ? price[pairs.volunteerOf[itsGroup]] : slotPrice[slotOf[itsGroup]];
    }

    /** An opening takes a seat; the price of the slot is what its value leaves. */
    void enter(int u, int itsGroup) {
        int v = pairs.volunteerOf[itsGroup];
        int slot = slotStart[v] + taken[v]++;
        opening[slot] = u;
        group[slot] = itsGroup;
        score[slot] = pairs.worth(itsGroup, openings.role[u]) + openings.bonus[u];
        total += score[slot];
        firstSeats += u >= pairs.roles ? 1 : 0;
        slotPrice[slot] = score[slot] - value[u];
        slotOf[itsGroup] = slot;
        place[slot] = used[u];
        held[heldStart[u] + used[u]++] = slot;
    }

    /** Whoever has the seat in a group leaves it. */
    void leave(int itsGroup) {
        int slot = slotOf[itsGroup];
        int u = opening[slot];
        total -= score[slot];
        firstSeats -= u >= pairs.roles ? 1 : 0;
        int last = held[heldStart[u] + --used[u]];
        held[heldStart[u] + place[slot]] = last;
        place[last] = place[slot];
        slotOf[itsGroup] = TeamPairs.NONE;
        int v = pairs.volunteerOf[itsGroup];
        int end = slotStart[v] + --taken[v];
        if (end != slot) {
            opening[slot] = opening[end];
            group[slot] = group[end];
            slotPrice[slot] = slotPrice[end];
            score[slot] = score[end];
            place[slot] = place[end];
            held[heldStart[opening[slot]] + place[slot]] = slot;
            slotOf[group[slot]] = slot;
        }
    }

    /** The best of an opening's pairs above the price, those it holds left out; at least 0. */
    long best(int u) {
        long best = 0;
        int r = openings.role[u];
        long bonus = openings.bonus[u];
        for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
            int slot = slotOf[pairs.group[e]];
            long cost = slot < 0 ? price[pairs.volunteer[e]] : slotPrice[slot];
            if (pairs.score[e] + bonus - cost > best && (slot < 0 || opening[slot] != u)) {
                best = pairs.score[e] + bonus - cost;
            }
        }
        return best;
    }

    /** How many first seats of needed roles are held. */
    int firstSeats() {
        return firstSeats;
    }

    /** The sum of the scores, bonuses among them. */
    long total() {
        return total;
    }

    /**
     * What no teams can exceed, as the prices prove, whatever the values say: each opening is worth at most the best of all its pairs above
     * the price for each of its seats.
     */
    long bound() {
        long sum = 0;
        for (int v = 0; v < pairs.volunteers; v++) {
            sum += price[v] * pairs.slots[v];
            for (int slot = slotStart[v]; slot < slotStart[v] + taken[v]; slot++) {
                sum += Math.max(0, slotPrice[slot] - price[v]);
            }
        }
        for (int u = 0; u < openings.size(); u++) {
            if (openings.seats[u] > 0) {
                long most = best(u);
                for (int k = 0; k < used[u]; k++) {
                    most = Math.max(most, score[held(u, k)] - slotPrice[held(u, k)]);
                }
                sum += most * openings.seats[u];
            }
        }
        return sum;
    }
}

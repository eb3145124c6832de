package org.teranga.matching.engine.assignment.auction;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.PairRows;

/**
 * Makes a plan exact whose prices are nearly right, by shortest augmenting paths. Values and prices cover every pair throughout; a need
 * has a pair only where they cover it exactly. Needs that have a value and no pair look for the cheapest way to one, moving others or
 * leaving the one out that loses least; then offers that have a price though they have room look for the cheapest way to lose it.
 */
final class Repair {
    private final PairRows rows;
    private final int[] households;
    private final int[] value;
    private final int[] price;
    private final long[] chosen;
    private final int[] taken;
    private final int[] firstIn;
    private final int[] nextIn;
    private final int[] before;
    private final Reach offersReached;
    private final Reach needsReached;
    private final int[] visitedNeeds;
    private final int[] visitedOffers;
    private final long[] needDistance;
    private final long[] offerDistance;
    private int needsVisited;
    private int offersVisited;
    private PairRows columns;
    private long shortest;
    private int end;
    private boolean endsOutside;

    /**
     * Starts from what is there; pairs that values and prices do not cover exactly are given up.
     *
     * @param value  of each need, so that no pair of the rows is worth more than value and price; changed in place
     * @param price  of each offer, in points; changed in place
     * @param chosen the pair of each need; changed in place
     */
    Repair(PairRows rows, int[] households, int[] value, int[] price, long[] chosen) {
        this.rows = rows;
        this.households = households;
        this.value = value;
        this.price = price;
        this.chosen = chosen;
        columns = rows;
        taken = new int[rows.offers];
        firstIn = new int[rows.offers];
        nextIn = new int[rows.needs()];
        before = new int[rows.needs()];
        offersReached = new Reach(rows.offers);
        needsReached = new Reach(rows.needs());
        visitedNeeds = new int[rows.needs()];
        visitedOffers = new int[rows.offers];
        needDistance = new long[rows.needs()];
        offerDistance = new long[rows.offers];
        Arrays.fill(firstIn, Slots.NOBODY);
    }

    /** Repairs. */
    void run() {
        for (int i = 0; i < chosen.length; i++) {
            long pair = chosen[i];
            chosen[i] = PairRows.NONE;
            if (pair != PairRows.NONE && value[i] + price[PairRows.offer(pair)] == PairRows.score(pair)) {
                enter(i, pair);
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == PairRows.NONE && value[i] > 0) {
                place(i);
            }
        }
        for (int j = 0; j < price.length; j++) {
            if (price[j] > 0 && taken[j] < households[j]) {
                columns = columns == rows ? rows.turned() : columns;
                cheapen(j);
            }
        }
    }

    private void enter(int i, long pair) {
        int j = PairRows.offer(pair);
        chosen[i] = pair;
        taken[j]++;
        nextIn[i] = firstIn[j];
        before[i] = Slots.NOBODY;
        if (firstIn[j] != Slots.NOBODY) {
            before[firstIn[j]] = i;
        }
        firstIn[j] = i;
    }

    private void leave(int i) {
        int j = PairRows.offer(chosen[i]);
        chosen[i] = PairRows.NONE;
        taken[j]--;
        if (before[i] == Slots.NOBODY) {
            firstIn[j] = nextIn[i];
        } else {
            nextIn[before[i]] = nextIn[i];
        }
        if (nextIn[i] != Slots.NOBODY) {
            before[nextIn[i]] = before[i];
        }
    }

    /** Finds a place for a need, or leaves out whoever loses least. */
    private void place(int origin) {
        begin();
        fromNeed(origin, 0);
        while (!offersReached.isEmpty() && offersReached.nearest() < shortest) {
            int j = offersReached.next();
            long distance = offersReached.distance(j);
            if (taken[j] < households[j]) {
                shortest = distance;
                end = j;
                endsOutside = false;
                break;
            }
            offerDistance[offersVisited] = distance;
            visitedOffers[offersVisited++] = j;
            for (int i = firstIn[j]; i != Slots.NOBODY; i = nextIn[i]) {
                fromNeed(i, distance);
            }
        }
        change(-1);
        int j = end;
        if (endsOutside) {
            if (end == origin) {
                return;
            }
            j = PairRows.offer(chosen[end]);
            leave(end);
        }
        shift(j, origin);
    }

    /** Moves needs along the way found, so that the first gets the place at its end. */
    private void shift(int last, int origin) {
        int j = last;
        while (true) {
            int i = offersReached.from(j);
            long pair = pair(i, j);
            if (i == origin) {
                enter(i, pair);
                return;
            }
            int left = PairRows.offer(chosen[i]);
            leave(i);
            enter(i, pair);
            j = left;
        }
    }

    private long pair(int i, int j) {
        for (int e = rows.start[i]; e < rows.start[i + 1]; e++) {
            if (PairRows.offer(rows.pair[e]) == j) {
                return rows.pair[e];
            }
        }
        throw new IllegalStateException("need " + i + " has no pair with offer " + j);
    }

    private void begin() {
        offersReached.clear();
        needsReached.clear();
        needsVisited = 0;
        offersVisited = 0;
        shortest = Long.MAX_VALUE;
    }

    private void fromNeed(int i, long distance) {
        needDistance[needsVisited] = distance;
        visitedNeeds[needsVisited++] = i;
        if (distance + value[i] < shortest) {
            shortest = distance + value[i];
            end = i;
            endsOutside = true;
        }
        for (int e = rows.start[i]; e < rows.start[i + 1]; e++) {
            int j = PairRows.offer(rows.pair[e]);
            long there = distance + value[i] + price[j] - PairRows.score(rows.pair[e]);
            if (there < shortest) {
                offersReached.reach(j, there, i);
            }
        }
    }

    /** Values and prices of all that lie nearer than the end; needs lose and offers gain, or the other way round. */
    private void change(int sign) {
        for (int k = 0; k < needsVisited; k++) {
            value[visitedNeeds[k]] += sign * (int) (shortest - needDistance[k]);
        }
        for (int k = 0; k < offersVisited; k++) {
            price[visitedOffers[k]] -= sign * (int) (shortest - offerDistance[k]);
        }
    }

    /** Finds somebody for an offer that has room and a price, or lowers the price to 0. */
    private void cheapen(int origin) {
        while (price[origin] > 0 && taken[origin] < households[origin]) {
            begin();
            fromOffer(origin, 0, Slots.NOBODY);
            while (!needsReached.isEmpty() && needsReached.nearest() < shortest) {
                int i = needsReached.next();
                long distance = needsReached.distance(i);
                if (chosen[i] == PairRows.NONE) {
                    shortest = distance;
                    end = i;
                    endsOutside = true;
                    break;
                }
                needDistance[needsVisited] = distance;
                visitedNeeds[needsVisited++] = i;
                int j = PairRows.offer(chosen[i]);
                if (!isVisited(j)) {
                    fromOffer(j, distance, i);
                }
            }
            change(1);
            follow(origin);
        }
    }

    private boolean isVisited(int j) {
        return offersReached.distance(j) != Long.MAX_VALUE;
    }

    private void fromOffer(int j, long distance, int reaching) {
        offersReached.reach(j, distance, reaching);
        offerDistance[offersVisited] = distance;
        visitedOffers[offersVisited++] = j;
        if (distance + price[j] < shortest) {
            shortest = distance + price[j];
            end = j;
            endsOutside = false;
        }
        for (int k = columns.start[j]; k < columns.start[j + 1]; k++) {
            int i = PairRows.offer(columns.pair[k]);
            long there = distance + value[i] + price[j] - PairRows.score(columns.pair[k]);
            if (there < shortest) {
                needsReached.reach(i, there, j);
            }
        }
    }

    /** Moves needs along the way found, each to the offer from which it was reached. */
    private void follow(int origin) {
        int i = endsOutside ? end : offersReached.from(end);
        while (i != Slots.NOBODY) {
            int j = needsReached.from(i);
            if (chosen[i] != PairRows.NONE) {
                leave(i);
            }
            enter(i, pair(i, j));
            i = j == origin ? Slots.NOBODY : offersReached.from(j);
        }
    }
}

package org.teranga.matching.engine.team;

import java.util.Arrays;

/**
 * The best team of one project alone where each volunteer costs a price: an assignment of seats to different volunteers in which the first
 * seat of a needed role is always filled, whatever it costs (shortest augmenting paths, seat by seat). Only for projects that can be whole.
 */
final class ProjectTeam {
    /** A role with more seats is reckoned by itself: then the worth is too high rather than exact, which a bound may be. */
    private static final int CROWD = 64;

    /** A project, or sorting a pair, costs about as much as looking at so many pairs. */
    private static final int AS_MUCH_AS_PAIRS = 16;

    private final TeamPairs pairs;
    private final int[] firstRole;
    private final long unit;

    /** What a volunteer costs beside the price, since several seats of the project want them. */
    private final long[] own;

    private final int[] seatOf;
    private final long[] far;
    private final int[] from;
    private int[] reached = new int[64];
    private int reaches;
    private int[] role = new int[16];
    private boolean[] must = new boolean[16];
    private long[] value = new long[16];
    private int[] chosen = new int[16];
    private long[] depth = new long[16];
    private int size;
    private long[] price = {};
    private long shortest;
    private int endSeat;
    private int endVolunteer;
    private long work;

    /**
     * For any project and prices.
     *
     * @param unit how many fractions of a point make one; prices are in fractions
     */
    ProjectTeam(TeamPairs pairs, long unit) {
        this.pairs = pairs;
        this.unit = unit;
        firstRole = pairs.projectStart();
        own = new long[pairs.volunteers];
        seatOf = new int[pairs.volunteers];
        far = new long[pairs.volunteers];
        from = new int[pairs.volunteers];
        Arrays.fill(seatOf, TeamPairs.NONE);
        Arrays.fill(far, Long.MAX_VALUE);
    }

    /**
     * What the best team is worth above the prices, in fractions of a point, without what a whole project gives; below 0 where needed roles
     * cost more than all gives.
     */
    long best(int project, long[] prices) {
        price = prices;
        clear();
        long sum = 0;
        for (int r = firstRole[project]; r < firstRole[project + 1]; r++) {
            if (pairs.seats[r] > CROWD) {
                sum += crowd(r);
                continue;
            }
            for (int k = 0; k < pairs.seats[r]; k++) {
                add(r, pairs.needed[r] && k == 0);
            }
        }
        work += AS_MUCH_AS_PAIRS + size;
        for (int seat = 0; seat < size; seat++) {
            place(seat);
        }
        for (int seat = 0; seat < size; seat++) {
            if (chosen[seat] >= 0) {
                sum += pairs.score[chosen[seat]] * unit - price[pairs.volunteer[chosen[seat]]];
            }
        }
        return sum;
    }

    /** How much has been looked at so far. */
    long work() {
        return work;
    }

    /**
     * What a role with very many seats is worth at most: its best volunteers, even those who have another seat of the project. Nobody is
     * noted as wanted for it.
     */
    private long crowd(int r) {
        long[] worth = new long[pairs.start[r + 1] - pairs.start[r]];
        work += (long) AS_MUCH_AS_PAIRS * worth.length;
        for (int k = 0; k < worth.length; k++) {
            int e = pairs.start[r] + k;
            worth[k] = pairs.score[e] * unit - price[pairs.volunteer[e]];
        }
        Arrays.sort(worth);
        long sum = pairs.needed[r] ? Math.min(0, worth[worth.length - 1]) : 0;
        for (int k = Math.max(0, worth.length - pairs.seats[r]); k < worth.length; k++) {
            sum += Math.max(0, worth[k]);
        }
        return sum;
    }

    /** How many seats the last project has, those of roles with very many left out. */
    int size() {
        return size;
    }

    /** Who has a seat of the last project, or {@link TeamPairs#NONE}. */
    int volunteer(int seat) {
        return chosen[seat] < 0 ? TeamPairs.NONE : pairs.volunteer[chosen[seat]];
    }

    private void clear() {
        for (int seat = 0; seat < size; seat++) {
            if (chosen[seat] >= 0) {
                seatOf[pairs.volunteer[chosen[seat]]] = TeamPairs.NONE;
                own[pairs.volunteer[chosen[seat]]] = 0;
            }
        }
        size = 0;
    }

    private void add(int itsRole, boolean isMust) {
        if (size == role.length) {
            role = Arrays.copyOf(role, 2 * size);
            must = Arrays.copyOf(must, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            chosen = Arrays.copyOf(chosen, 2 * size);
            depth = Arrays.copyOf(depth, 2 * size);
        }
        role[size] = itsRole;
        must[size] = isMust;
        chosen[size++] = TeamPairs.NONE;
    }

    private void place(int seat) {
        work += pairs.start[role[seat] + 1] - pairs.start[role[seat]];
        long most = must[seat] ? Long.MIN_VALUE : 0;
        int pair = TeamPairs.NONE;
        for (int e = pairs.start[role[seat]]; e < pairs.start[role[seat] + 1]; e++) {
            long worth = pairs.score[e] * unit - price[pairs.volunteer[e]];
            if (worth > most) {
                most = worth;
                pair = e;
            }
        }
        value[seat] = most;
        if (pair == TeamPairs.NONE) {
            return;
        }
        if (seatOf[pairs.volunteer[pair]] < 0) {
            take(seat, pair);
        } else {
            value[seat] = bestBesideOwn(seat);
            search(seat);
        }
    }

    /** The best above all that volunteers cost; where the best above the price is free, it is that. */
    private long bestBesideOwn(int seat) {
        long most = must[seat] ? Long.MIN_VALUE : 0;
        for (int e = pairs.start[role[seat]]; e < pairs.start[role[seat] + 1]; e++) {
            most = Math.max(most, worth(e));
        }
        return most;
    }

    private long worth(int e) {
        return pairs.score[e] * unit - price[pairs.volunteer[e]] - own[pairs.volunteer[e]];
    }

    private void take(int seat, int pair) {
        chosen[seat] = pair;
        seatOf[pairs.volunteer[pair]] = seat;
    }

    /** Dijkstra over the seats of the project; there are few, so the nearest is looked for one by one. */
    private void search(int origin) {
        reaches = 0;
        Arrays.fill(depth, 0, size, Long.MAX_VALUE);
        shortest = Long.MAX_VALUE;
        endSeat = TeamPairs.NONE;
        endVolunteer = TeamPairs.NONE;
        depth[origin] = 0;
        int seat = origin;
        while (seat >= 0) {
            expand(seat);
            int v = nearest();
            if (v < 0 || far[v] >= shortest) {
                break;
            }
            seat = seatOf[v];
            if (seat < 0) {
                shortest = far[v];
                endVolunteer = v;
            } else {
                depth[seat] = far[v];
            }
        }
        change();
        shift(origin);
        for (int k = 0; k < reaches; k++) {
            far[reached[k]] = Long.MAX_VALUE;
        }
    }

    private void expand(int seat) {
        work += pairs.start[role[seat] + 1] - pairs.start[role[seat]] + reaches;
        if (!must[seat] && depth[seat] + value[seat] < shortest) {
            shortest = depth[seat] + value[seat];
            endSeat = seat;
        }
        for (int e = pairs.start[role[seat]]; e < pairs.start[role[seat] + 1]; e++) {
            int v = pairs.volunteer[e];
            long there = depth[seat] + value[seat] - worth(e);
            if (there < far[v] && there < shortest) {
                if (far[v] == Long.MAX_VALUE) {
                    reached = reaches == reached.length ? Arrays.copyOf(reached, 2 * reaches) : reached;
                    reached[reaches++] = v;
                }
                far[v] = there;
                from[v] = seat;
            }
        }
    }

    private int nearest() {
        int nearest = TeamPairs.NONE;
        for (int k = 0; k < reaches; k++) {
            int v = reached[k];
            boolean isNew = seatOf[v] < 0 || depth[seatOf[v]] == Long.MAX_VALUE;
            if (isNew && (nearest < 0 || far[v] < far[nearest])) {
                nearest = v;
            }
        }
        return nearest;
    }

    private void change() {
        for (int seat = 0; seat < size; seat++) {
            if (depth[seat] < shortest) {
                value[seat] -= shortest - depth[seat];
                if (chosen[seat] >= 0) {
                    own[pairs.volunteer[chosen[seat]]] += shortest - depth[seat];
                }
            }
        }
    }

    private void shift(int origin) {
        int v = endVolunteer;
        if (v < 0) {
            if (endSeat == origin) {
                return;
            }
            v = pairs.volunteer[chosen[endSeat]];
            chosen[endSeat] = TeamPairs.NONE;
        }
        while (v >= 0) {
            int seat = from[v];
            int left = seat == origin ? TeamPairs.NONE : pairs.volunteer[chosen[seat]];
            take(seat, pair(seat, v));
            v = left;
        }
    }

    private int pair(int seat, int v) {
        return Arrays.binarySearch(pairs.volunteer, pairs.start[role[seat]], pairs.start[role[seat] + 1], v);
    }
}

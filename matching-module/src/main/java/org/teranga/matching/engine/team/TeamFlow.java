package org.teranga.matching.engine.team;

import org.teranga.matching.engine.assignment.auction.Reach;

/**
 * Keeps teams the best there are while openings open and shut, by shortest augmenting paths (Dijkstra with potentials, ended early; Ahuja,
 * Magnanti and Orlin, "Network Flows", 1993, §9.7). An opening that has a free seat and a value looks for the cheapest way to a volunteer,
 * moving others or giving up the seat that loses least; a volunteer who has a price and a free slot looks for the cheapest way to lose it.
 */
final class TeamFlow {
    private final HeldSeats seats;
    private final TeamPairs pairs;
    private final SeatOpenings openings;
    private final int volunteersFrom;
    private final Reach reached;
    private final int[] via;
    private final int[] visited;
    private final long[] distance;
    private int visits;
    private long work;
    private long shortest;
    private int end;
    private boolean endsGivingUp;

    TeamFlow(HeldSeats seats) {
        this.seats = seats;
        pairs = seats.pairs;
        openings = seats.openings;
        volunteersFrom = openings.size();
        int members = volunteersFrom + pairs.volunteers;
        reached = new Reach(members);
        via = new int[members];
        visited = new int[members];
        distance = new long[members];
    }

    /** How many pairs have been looked at so far. */
    long work() {
        return work;
    }

    /** Fills what is worth filling, then takes the price from those who have a free slot. */
    void settle() {
        for (int u = 0; u < openings.size(); u++) {
            fill(u);
        }
        for (int v = 0; v < pairs.volunteers; v++) {
            cheapen(v);
        }
    }

    /** Fills the seats of an opening as far as that is worth it. */
    void fill(int u) {
        while (seats.used[u] < openings.seats[u] && seats.value[u] > 0) {
            place(u);
        }
    }

    private void begin() {
        reached.clear();
        visits = 0;
        shortest = Long.MAX_VALUE;
    }

    private void visit(int member, long itsDistance) {
        distance[visits] = itsDistance;
        visited[visits++] = member;
    }

    private void reach(int member, long itsDistance, int from, int byGroup) {
        if (itsDistance < shortest && itsDistance < reached.distance(member)) {
            via[member] = byGroup;
            reached.reach(member, itsDistance, from);
        }
    }

    private void place(int origin) {
        begin();
        reached.reach(origin, 0, TeamPairs.NONE);
        while (!reached.isEmpty() && reached.nearest() < shortest) {
            int member = reached.next();
            long far = reached.distance(member);
            if (member < volunteersFrom) {
                fromOpening(member, far);
            } else if (seats.taken[member - volunteersFrom] < pairs.slots[member - volunteersFrom]) {
                shortest = far;
                end = member;
                endsGivingUp = false;
                break;
            } else {
                fromFullVolunteer(member - volunteersFrom, far);
            }
        }
        change(1);
        if (end != origin) {
            shift(origin);
        }
    }

    private void fromOpening(int u, long far) {
        visit(u, far);
        long own = seats.value[u] - openings.bonus[u] + far;
        if (far + seats.value[u] < shortest) {
            shortest = far + seats.value[u];
            end = u;
            endsGivingUp = true;
        }
        int r = openings.role[u];
        work += pairs.start[r + 1] - pairs.start[r];
        for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
            int v = pairs.volunteer[e];
            if (own + seats.price[v] - pairs.score[e] < shortest) {
                int g = pairs.group[e];
                int slot = seats.slotOf[g];
                if (slot < 0) {
                    reach(volunteersFrom + v, own + seats.price[v] - pairs.score[e], u, g);
                } else if (seats.opening[slot] != u) {
                    reach(seats.opening[slot], own + seats.slotPrice[slot] - pairs.score[e], u, g);
                }
            }
        }
    }

    private void fromFullVolunteer(int v, long far) {
        visit(volunteersFrom + v, far);
        work += seats.taken[v];
        for (int slot = seats.slotStart[v]; slot < seats.slotStart[v] + seats.taken[v]; slot++) {
            long there = far + seats.slotPrice[slot] - seats.price[v];
            reach(seats.opening[slot], there, volunteersFrom + v, seats.group[slot]);
        }
    }

    /** Values and prices of all that lie nearer than the end: openings lose and volunteers gain, or the other way round. */
    private void change(int sign) {
        for (int k = 0; k < visits; k++) {
            long by = sign * (shortest - distance[k]);
            int member = visited[k];
            if (member >= volunteersFrom) {
                seats.price[member - volunteersFrom] += by;
                continue;
            }
            seats.value[member] -= by;
            work += seats.used[member];
            for (int h = 0; h < seats.used[member]; h++) {
                seats.slotPrice[seats.held(member, h)] += by;
            }
        }
    }

    /** Moves everybody along the way found, from its end. */
    private void shift(int origin) {
        int entered = via[end];
        int u = reached.from(end);
        if (endsGivingUp) {
            seats.leave(entered);
        }
        while (true) {
            if (u >= volunteersFrom) {
                entered = via[u];
                u = reached.from(u);
            }
            if (u == origin) {
                seats.enter(u, entered);
                return;
            }
            int left = via[u];
            seats.leave(left);
            seats.enter(u, entered);
            entered = left;
            u = reached.from(u);
        }
    }

    /** Finds an opening for a volunteer who has a free slot and a price, or takes the price away. */
    void cheapen(int origin) {
        while (seats.price[origin] > 0 && seats.taken[origin] < pairs.slots[origin]) {
            begin();
            reached.reach(volunteersFrom + origin, 0, TeamPairs.NONE);
            while (!reached.isEmpty() && reached.nearest() < shortest) {
                int member = reached.next();
                long far = reached.distance(member);
                if (member >= volunteersFrom) {
                    toVolunteer(member - volunteersFrom, far);
                } else if (seats.used[member] < openings.seats[member]) {
                    shortest = far;
                    end = member;
                    break;
                } else {
                    toFullOpening(member, far);
                }
            }
            change(-1);
            follow(volunteersFrom + origin);
        }
    }

    private void toVolunteer(int v, long far) {
        visit(volunteersFrom + v, far);
        work += pairs.pairStart[pairs.groupStart[v + 1]] - pairs.pairStart[pairs.groupStart[v]];
        if (far + seats.price[v] < shortest) {
            shortest = far + seats.price[v];
            end = volunteersFrom + v;
        }
        for (int g = pairs.groupStart[v]; g < pairs.groupStart[v + 1]; g++) {
            if (seats.slotOf[g] < 0) {
                toGroup(g, far + seats.price[v], volunteersFrom + v, TeamPairs.NONE);
            }
        }
    }

    private void toFullOpening(int u, long far) {
        visit(u, far);
        for (int h = 0; h < seats.used[u]; h++) {
            int slot = seats.held(u, h);
            int g = seats.group[slot];
            int v = pairs.volunteerOf[g];
            reach(volunteersFrom + v, far + seats.slotPrice[slot] - seats.price[v], u, g);
            if (pairs.pairStart[g + 1] - pairs.pairStart[g] > 1 || openings.first(openings.role[u]) >= 0) {
                toGroup(g, far + seats.slotPrice[slot], u, u);
            }
        }
    }

    /** SeatOpenings that could take a group; the price is part of the way. */
    private void toGroup(int g, long far, int from, int but) {
        for (int k = pairs.pairStart[g]; k < pairs.pairStart[g + 1]; k++) {
            int r = pairs.role[k];
            toOpening(r, far - pairs.worth[k], from, g, but);
            if (openings.first(r) >= 0) {
                toOpening(openings.first(r), far - pairs.worth[k], from, g, but);
            }
        }
    }

    private void toOpening(int u, long far, int from, int g, int but) {
        if (u != but && openings.seats[u] > 0) {
            reach(u, far + seats.value[u] - openings.bonus[u], from, g);
        }
    }

    /** Moves everybody along the way found, from its end to the volunteer. */
    private void follow(int origin) {
        int u = end;
        if (end >= volunteersFrom) {
            if (end == origin) {
                return;
            }
            seats.leave(via[end]);
            u = reached.from(end);
        }
        while (true) {
            int from = reached.from(u);
            int entered = via[u];
            if (from == origin) {
                seats.enter(u, entered);
                return;
            }
            if (from >= volunteersFrom) {
                seats.leave(via[from]);
                seats.enter(u, entered);
                u = reached.from(from);
            } else {
                seats.leave(entered);
                seats.enter(u, entered);
                u = from;
            }
        }
    }
}

package org.teranga.matching.engine.team;

import java.util.Arrays;

/**
 * Which projects get a team: those without needed roles always, the others while they are open. The teams are the best there are for what
 * is open, where every needed role of those is filled if that can be; each first seat of one carries a pledge that is worth more than the
 * project.
 */
final class OpenProjects {
    private final TeamPairs pairs;
    private final SeatOpenings openings;
    private final int[] firstRole;
    private final int[] needed;
    private final long[] pledge;
    private final boolean[] open;
    private final HeldSeats seats;
    private final TeamFlow flow;
    private long given;
    private int wanted;

    /** Opens some; those without needed roles are open anyway. */
    OpenProjects(TeamPairs pairs, boolean[] first) {
        this.pairs = pairs;
        openings = SeatOpenings.withFirstSeats(pairs);
        firstRole = pairs.projectStart();
        needed = new int[pairs.projects];
        pledge = new long[pairs.projects];
        open = new boolean[pairs.projects];
        for (int p = 0; p < pairs.projects; p++) {
            pledge(p);
            open[p] = needed[p] == 0 || first[p];
            if (needed[p] > 0) {
                note(p, open[p] ? 1 : 0);
                set(p, open[p]);
            }
        }
        seats = AuctionedSeats.of(pairs, openings);
        flow = new TeamFlow(seats);
    }

    private void pledge(int p) {
        pledge[p] = TeamProblem.WHOLE;
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            long largest = 0;
            for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
                largest = Math.max(largest, pairs.score[e]);
            }
            pledge[p] += largest * pairs.seats[r];
        }
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            if (openings.first(r) >= 0) {
                openings.bonus[openings.first(r)] = pledge[p];
                needed[p]++;
            }
        }
    }

    private void note(int p, int times) {
        wanted += times * needed[p];
        given += times * (TeamProblem.WHOLE - needed[p] * pledge[p]);
    }

    private void set(int p, boolean isOpen) {
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            openings.seats[r] = isOpen ? openings.most[r] : 0;
            if (openings.first(r) >= 0) {
                openings.seats[openings.first(r)] = isOpen ? 1 : 0;
            }
        }
    }

    HeldSeats seats() {
        return seats;
    }

    /** How much has been looked at so far. */
    long work() {
        return flow.work();
    }

    boolean isOpen(int p) {
        return open[p];
    }

    /** Whether a project has needed roles that can be filled. */
    boolean isChoice(int p) {
        return needed[p] > 0;
    }

    /** Whether no needed role of an open project is empty. */
    boolean areWhole() {
        return wanted == seats.firstSeats();
    }

    /** Whether no needed role of a project is empty. */
    boolean isWhole(int p) {
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            if (openings.first(r) >= 0 && seats.used[openings.first(r)] == 0) {
                return false;
            }
        }
        return true;
    }

    /** What the teams give, if all open projects are whole. Sums may run over on the way and come back. */
    long objective() {
        return seats.total() + given;
    }

    /** What a project gives above what its volunteers cost at the present prices. */
    long profit(int p) {
        long sum = TeamProblem.WHOLE;
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            sum += profitOf(r) + (openings.first(r) < 0 ? 0 : profitOf(openings.first(r)));
        }
        return sum;
    }

    private long profitOf(int u) {
        long sum = 0;
        for (int k = 0; k < seats.used[u]; k++) {
            int slot = seats.held(u, k);
            sum += seats.score[slot] - openings.bonus[u] - seats.price[pairs.volunteerOf[seats.group[slot]]];
        }
        return sum;
    }

    /** Opens a project; others may lose a needed role by that. */
    void open(int p) {
        open[p] = true;
        note(p, 1);
        set(p, true);
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            begin(r);
            begin(openings.first(r));
        }
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            if (openings.first(r) >= 0) {
                flow.fill(openings.first(r));
            }
            flow.fill(r);
        }
    }

    private void begin(int u) {
        if (u >= 0 && openings.seats[u] > 0) {
            seats.value[u] = seats.best(u);
        }
    }

    /** Closes a project; its volunteers go where they are wanted next. */
    void close(int p) {
        open[p] = false;
        note(p, -1);
        int[] freed = new int[16];
        int size = 0;
        for (int r = firstRole[p]; r < firstRole[p + 1]; r++) {
            for (int u = r; u >= 0; u = u == r ? openings.first(r) : TeamPairs.NONE) {
                while (seats.used[u] > 0) {
                    int g = seats.group[seats.held(u, 0)];
                    freed = size == freed.length ? Arrays.copyOf(freed, 2 * size) : freed;
                    freed[size++] = pairs.volunteerOf[g];
                    seats.leave(g);
                }
                seats.value[u] = 0;
            }
        }
        set(p, false);
        for (int k = 0; k < size; k++) {
            flow.cheapen(freed[k]);
        }
    }
}

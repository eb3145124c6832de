package org.teranga.matching.engine.team;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds teams for all projects at once and proves how good they are. Without needed roles they are the best there are. With them, prices
 * are looked for that prove a bound; the projects that earn something at those are opened, and teams and openings improved from there. The
 * teams depend on the problem alone, in so many steps and not in so much time.
 */
public final class TeamSolver {
    /** How many pairs are looked at for the prices, and how often all of them. */
    private static final long PRICED = 1_600_000_000;

    private static final int MOST_STEPS = 1_000;
    private static final int FEWEST_STEPS = 5;

    /** How many pairs are looked at for which projects to open. */
    private static final long CHOSEN = 60_000_000;

    private final TeamPairs pairs;

    public TeamSolver(TeamProblem problem) {
        pairs = new TeamPairs(problem);
    }

    /** The teams. */
    public TeamPlan solve() {
        boolean choice = false;
        for (int r = 0; r < pairs.roles; r++) {
            choice |= pairs.needed[r] && pairs.seats[r] > 0;
        }
        if (!choice) {
            HeldSeats seats = AuctionedSeats.of(pairs, SeatOpenings.plain(pairs));
            return plan(seats, 0, seats.bound());
        }
        return chosen();
    }

    private TeamPlan chosen() {
        PriceSearch prices = new PriceSearch(pairs, AuctionedSeats.of(pairs, shared()).price);
        int steps = (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, PRICED / (prices.work() + 1)));
        prices.run(steps);
        int[] opened = prices.opened();
        boolean[] first = new boolean[pairs.projects];
        for (int p = 0; p < pairs.projects; p++) {
            first[p] = 4 * opened[p] > steps;
        }
        OpenProjects projects = new OpenProjects(pairs, first);
        int[] order = Arrays.stream(range(pairs.projects))
                .filter(projects::isChoice)
                .boxed()
                .sorted(Comparator.comparingInt((Integer p) -> -opened[p]))
                .mapToInt(p -> p)
                .toArray();
        new ProjectChoice(projects, order, prices.bound(), CHOSEN).run();
        int complete = (int) Arrays.stream(order).filter(projects::isOpen).count();
        return plan(projects.seats(), complete, prices.bound());
    }

    private static int[] range(int size) {
        int[] range = new int[size];
        Arrays.setAll(range, k -> k);
        return range;
    }

    /** What a whole project gives, shared by the first seats of its needed roles. */
    private SeatOpenings shared() {
        SeatOpenings openings = SeatOpenings.withFirstSeats(pairs);
        int[] needed = new int[pairs.projects];
        for (int r = 0; r < pairs.roles; r++) {
            needed[pairs.projectOf[r]] += openings.first(r) >= 0 ? 1 : 0;
        }
        for (int r = 0; r < pairs.roles; r++) {
            if (openings.first(r) >= 0) {
                openings.bonus[openings.first(r)] = TeamProblem.WHOLE / needed[pairs.projectOf[r]];
            }
        }
        return openings;
    }

    private TeamPlan plan(HeldSeats seats, int complete, long bound) {
        int size = 0;
        int[] volunteer = new int[pairs.groups()];
        int[] role = new int[pairs.groups()];
        long[] score = new long[pairs.groups()];
        long objective = TeamProblem.WHOLE * complete;
        for (int r = 0; r < pairs.roles; r++) {
            for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
                int slot = seats.slotOf[pairs.group[e]];
                if (slot >= 0 && seats.openings.role[seats.opening[slot]] == r) {
                    volunteer[size] = pairs.volunteer[e];
                    role[size] = r;
                    score[size++] = pairs.score[e];
                    objective += pairs.score[e];
                }
            }
        }
        return new TeamPlan(
                Arrays.copyOf(volunteer, size),
                Arrays.copyOf(role, size),
                Arrays.copyOf(score, size),
                complete,
                objective,
                bound);
    }
}

package org.teranga.matching.engine.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/** Volunteers, roles and pairs for tests, and what is true of any teams for them, worked out in the simplest way. */
final class TeamMarket implements PairSource {
    private static final int MOST_PAIRS = 13;

    private final List<Map<Integer, Long>> pairs = new ArrayList<>();
    final int[] slots;
    final int[] projectOf;
    final int[] seats;
    final boolean[] needed;
    private long best;

    TeamMarket(int[] slots, int[] projectOf) {
        this.slots = slots;
        this.projectOf = projectOf;
        seats = new int[projectOf.length];
        Arrays.fill(seats, 1);
        needed = new boolean[projectOf.length];
        for (int v = 0; v < slots.length; v++) {
            pairs.add(new TreeMap<>());
        }
    }

    TeamMarket pair(int volunteer, int role, long score) {
        pairs.get(volunteer).put(role, score);
        return this;
    }

    TeamMarket need(int... roles) {
        for (int role : roles) {
            needed[role] = true;
        }
        return this;
    }

    /** Few of everything, with all that can be odd: ties, no seats, no slots, roles that nobody can take. */
    static TeamMarket small(long seed, double neededShare) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = random.ints(random.nextInt(1, 6), 0, 3).toArray();
        List<Integer> projects = new ArrayList<>();
        for (int p = 0; p < 3; p++) {
            for (int k = random.nextInt(1, 4); k > 0; k--) {
                projects.add(p);
            }
        }
        TeamMarket market =
                new TeamMarket(slots, projects.stream().mapToInt(p -> p).toArray());
        int scores = List.of(3, 50, 3_000, 100_000).get(random.nextInt(4));
        int size = 0;
        double density = 0.2 + 0.6 * random.nextDouble();
        for (int r = 0; r < market.offers(); r++) {
            market.seats[r] = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
            market.needed[r] = random.nextDouble() < neededShare;
            for (int v = 0; v < slots.length; v++) {
                if (random.nextDouble() < density && size++ < MOST_PAIRS) {
                    market.pair(v, r, 1 + random.nextInt(scores));
                }
            }
        }
        return market;
    }

    /** Skills that volunteers share, roles that are hard to fill, a few volunteers whom everybody wants. */
    static TeamMarket large(int volunteers, int projects, double neededShare, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] projectOf = new int[10 * projects];
        Arrays.setAll(projectOf, r -> r / 10);
        TeamMarket market = new TeamMarket(random.ints(volunteers, 1, 3).toArray(), projectOf);
        for (int r = 0; r < projectOf.length; r++) {
            market.seats[r] = random.nextInt(4) == 0 ? 3 : 1;
            market.needed[r] = random.nextDouble() < neededShare;
            int degree = random.nextInt(8) == 0 ? 2 : 30;
            for (int k = 0; k < degree; k++) {
                int v = random.nextInt(volunteers);
                market.pair(v, r, 1 + random.nextInt(70) + (v % 40 == 0 ? 30 : 0));
            }
        }
        return market;
    }

    @Override
    public int needs() {
        return slots.length;
    }

    @Override
    public int offers() {
        return projectOf.length;
    }

    @Override
    public void pairs(int volunteer, PairTaker taker) {
        pairs.get(volunteer).forEach((role, score) -> taker.take(role, score, 1));
    }

    TeamPlan solve() {
        return new TeamSolver(new TeamProblem(this, slots, projectOf, seats, needed)).solve();
    }

    /** Nobody is in more than they can, and the sums are what the rules say. */
    void check(TeamPlan plan) {
        int[] of = new int[slots.length];
        int[] in = new int[projectOf.length];
        Set<List<Integer>> once = new HashSet<>();
        long sum = 0;
        for (int k = 0; k < plan.chosen(); k++) {
            int v = plan.volunteer()[k];
            int r = plan.role()[k];
            assertThat(once.add(List.of(v, projectOf[r])))
                    .as("one role of a project")
                    .isTrue();
            assertThat(plan.score()[k]).isEqualTo(pairs.get(v).get(r));
            assertThat(++of[v]).isLessThanOrEqualTo(slots[v]);
            assertThat(++in[r]).isLessThanOrEqualTo(seats[r]);
            sum += plan.score()[k];
        }
        int complete = 0;
        for (int p = 0; p <= projectOf[projectOf.length - 1]; p++) {
            Whole whole = whole(p, in);
            complete += whole == Whole.COMPLETE ? 1 : 0;
            for (int r = 0; r < projectOf.length && whole == Whole.LACKING; r++) {
                assertThat(projectOf[r] == p ? in[r] : 0)
                        .as("nobody in what lacks somebody")
                        .isZero();
            }
        }
        assertThat(plan.complete()).isEqualTo(complete);
        assertThat(plan.objective()).isEqualTo(sum + TeamProblem.WHOLE * complete);
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.objective());
    }

    private enum Whole {
        COMPLETE,
        LACKING,
        ANYWAY
    }

    private Whole whole(int project, int[] in) {
        Whole whole = Whole.ANYWAY;
        for (int r = 0; r < projectOf.length; r++) {
            if (projectOf[r] == project && needed[r]) {
                whole = in[r] == 0 ? Whole.LACKING : whole;
                whole = whole == Whole.ANYWAY ? Whole.COMPLETE : whole;
            }
        }
        return whole;
    }

    /** The best of all teams, tried one by one. */
    long bruteForce() {
        best = 0;
        record Pair(int volunteer, int role, long score) {}
        List<Pair> all = new ArrayList<>();
        for (int v = 0; v < slots.length; v++) {
            int own = v;
            pairs(v, (r, score, persons) -> all.add(new Pair(own, r, score)));
        }
        long[][] table = all.stream()
                .map(pair -> new long[] {pair.volunteer, pair.role, pair.score})
                .toArray(long[][]::new);
        attempt(table, 0, slots.clone(), new int[projectOf.length], new boolean[3 * slots.length], new long[3]);
        return best;
    }

    private void attempt(long[][] table, int at, int[] left, int[] in, boolean[] once, long[] sums) {
        if (at == table.length) {
            long total = 0;
            for (int p = 0; p < sums.length; p++) {
                Whole whole = whole(p, in);
                total += whole == Whole.LACKING ? 0 : sums[p] + (whole == Whole.COMPLETE ? TeamProblem.WHOLE : 0);
            }
            best = Math.max(best, total);
            return;
        }
        attempt(table, at + 1, left, in, once, sums);
        int v = (int) table[at][0];
        int r = (int) table[at][1];
        int group = 3 * v + projectOf[r];
        if (left[v] > 0 && in[r] < seats[r] && !once[group]) {
            once[group] = true;
            left[v]--;
            in[r]++;
            sums[projectOf[r]] += table[at][2];
            attempt(table, at + 1, left, in, once, sums);
            left[v]++;
            in[r]--;
            sums[projectOf[r]] -= table[at][2];
            once[group] = false;
        }
    }
}

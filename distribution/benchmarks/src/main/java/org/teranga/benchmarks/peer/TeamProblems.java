package org.teranga.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.teranga.matching.engine.team.TeamProblem;

/**
 * Projects and volunteers as they may be, drawn from a seed: some skills are common and some rare, a role asks for one and a volunteer has
 * one to four, one role in ten is hard to fill, one volunteer in forty is wanted by everybody, a third of the roles have several seats.
 */
public final class TeamProblems {
    private static final int SKILLS = 50;
    private static final int ROLES = 10;
    private static final int PAIRS_EACH = 44;
    private static final int MOST_FEW = 3;
    private static final int LARGEST = 100;

    private final SplittableRandom random;
    private final int volunteers;
    private final List<List<Integer>> able = new ArrayList<>();
    private final boolean[] popular;

    private TeamProblems(int volunteers, long seed) {
        this.volunteers = volunteers;
        random = new SplittableRandom(seed);
        popular = new boolean[volunteers];
        for (int skill = 0; skill < SKILLS; skill++) {
            able.add(new ArrayList<>());
        }
        for (int v = 0; v < volunteers; v++) {
            popular[v] = random.nextInt(40) == 0;
            int[] skills = IntStream.range(0, 1 + random.nextInt(4) + (popular[v] ? 4 : 0))
                    .map(k -> skill())
                    .distinct()
                    .toArray();
            for (int skill : skills) {
                able.get(skill).add(v);
            }
        }
    }

    private int skill() {
        return (int) (SKILLS * StrictMath.pow(random.nextDouble(), 1.7));
    }

    /**
     * Projects of ten roles each.
     *
     * @param pairsEach     how many volunteers a role has, about
     * @param neededPercent how many roles of a hundred are needed
     */
    public static TeamProblem of(int volunteers, int projects, int pairsEach, int neededPercent, long seed) {
        return new TeamProblems(volunteers, seed).draw(projects, pairsEach, neededPercent);
    }

    /** The usual number of pairs of a role where volunteers are few. */
    public static int usualPairs() {
        return PAIRS_EACH;
    }

    private TeamProblem draw(int projects, int pairsEach, int neededPercent) {
        int roles = projects * ROLES;
        int[] slots = random.ints(volunteers, 1, 3).toArray();
        int[] projectOf = new int[roles];
        int[] seats = new int[roles];
        boolean[] needed = new boolean[roles];
        List<TreeMap<Integer, Integer>> pairs = new ArrayList<>();
        for (int v = 0; v < volunteers; v++) {
            pairs.add(new TreeMap<>());
        }
        for (int r = 0; r < roles; r++) {
            projectOf[r] = r / ROLES;
            seats[r] = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
            needed[r] = random.nextInt(100) < neededPercent;
            for (int v : asked(pairsEach)) {
                pairs.get(v).put(r, LARGEST / 5 + random.nextInt(LARGEST / 2) + (popular[v] ? LARGEST / 4 : 0));
            }
        }
        ComparedPairs compared = new ComparedPairs(volunteers, roles);
        for (int v = 0; v < volunteers; v++) {
            int own = v;
            pairs.get(v).forEach((role, score) -> compared.add(own, role, score));
        }
        return new TeamProblem(compared, slots, projectOf, seats, needed);
    }

    /** Who could take a role: some of those who have its skill. */
    private int[] asked(int pairsEach) {
        List<Integer> all = able.get(skill());
        if (all.isEmpty()) {
            return new int[0];
        }
        boolean hard = random.nextInt(10) == 0;
        int most = hard ? 1 + random.nextInt(MOST_FEW) : pairsEach / 2 + random.nextInt(pairsEach);
        int[] places = random.ints(0, all.size())
                .distinct()
                .limit(Math.min(most, all.size()))
                .toArray();
        return Arrays.stream(places).map(all::get).toArray();
    }
}

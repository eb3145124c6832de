package org.teranga.matching.engine.team;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * The pairs that can be chosen, packed for speed: by role, and by volunteer and project. What one volunteer could do in one project is a
 * <em>group</em>, of which at most one pair is chosen. The arrays are open to the solvers of this package, which read them in their
 * innermost loops.
 */
final class TeamPairs {
    /** Stands for no group, no node, no role. */
    static final int NONE = -1;

    final int volunteers;
    final int roles;
    final int projects;
    final int[] projectOf;
    final boolean[] needed;

    /** Of each volunteer, no more than the projects they could be in. */
    final int[] slots;

    /** Of each role, no more than its pairs; 0 in a project that can never be whole. */
    final int[] seats;

    /** The pairs of role {@code r} are {@code start[r]} to {@code start[r + 1] - 1}, by ascending volunteer. */
    final int[] start;

    final int[] volunteer;
    final long[] score;
    final int[] group;

    /** The groups of volunteer {@code v} are {@code groupStart[v]} to {@code groupStart[v + 1] - 1}. */
    final int[] groupStart;

    final int[] volunteerOf;

    /** The pairs of group {@code g} are {@code pairStart[g]} to {@code pairStart[g + 1] - 1}, by ascending role. */
    final int[] pairStart;

    final int[] role;
    final long[] worth;

    TeamPairs(TeamProblem problem) {
        volunteers = problem.slots().length;
        roles = problem.seats().length;
        projects = problem.projects();
        projectOf = problem.projectOf();
        needed = problem.needed();
        slots = problem.slots().clone();
        seats = problem.seats().clone();
        PairSource source = problem.pairs();
        start = new int[roles + 1];
        groupStart = new int[volunteers + 1];
        count(source);
        int size = start[roles];
        volunteer = new int[size];
        score = new long[size];
        group = new int[size];
        role = new int[size];
        worth = new long[size];
        volunteerOf = new int[groupStart[volunteers]];
        pairStart = new int[volunteerOf.length + 1];
        fill(source);
        for (int r = 0; r < roles; r++) {
            seats[r] = Math.min(seats[r], start[r + 1] - start[r]);
        }
        for (int v = 0; v < volunteers; v++) {
            slots[v] = Math.min(slots[v], groupStart[v + 1] - groupStart[v]);
        }
        new WholeProjects(this).closeOthers();
    }

    private void count(PairSource source) {
        int[] last = {NONE};
        for (int v = 0; v < volunteers; v++) {
            int own = v;
            last[0] = NONE;
            groupStart[v + 1] = groupStart[v];
            source.pairs(v, (r, itsScore, unused) -> {
                if (slots[own] > 0 && seats[r] > 0) {
                    start[r + 1]++;
                    groupStart[own + 1] += projectOf[r] == last[0] ? 0 : 1;
                    last[0] = projectOf[r];
                }
            });
        }
        for (int r = 0; r < roles; r++) {
            start[r + 1] += start[r];
        }
    }

    private void fill(PairSource source) {
        int[] next = Arrays.copyOf(start, roles);
        int[] at = {NONE, NONE, 0};
        for (int v = 0; v < volunteers; v++) {
            int own = v;
            at[1] = NONE;
            source.pairs(v, (r, itsScore, unused) -> {
                if (slots[own] > 0 && seats[r] > 0) {
                    if (projectOf[r] != at[1]) {
                        at[1] = projectOf[r];
                        at[0]++;
                        volunteerOf[at[0]] = own;
                    }
                    int e = next[r]++;
                    volunteer[e] = own;
                    score[e] = itsScore;
                    group[e] = at[0];
                    role[at[2]] = r;
                    worth[at[2]++] = itsScore;
                    pairStart[at[0] + 1] = at[2];
                }
            });
        }
    }

    int size() {
        return volunteer.length;
    }

    int groups() {
        return volunteerOf.length;
    }

    /** The score of a role's pair in a group. */
    long worth(int itsGroup, int itsRole) {
        for (int k = pairStart[itsGroup]; k < pairStart[itsGroup + 1]; k++) {
            if (role[k] == itsRole) {
                return worth[k];
            }
        }
        throw new IllegalStateException("role " + itsRole + " has no pair in group " + itsGroup);
    }

    /** The first role of each project, and one past the last. */
    int[] projectStart() {
        int[] first = new int[projects + 1];
        for (int project : projectOf) {
            first[project + 1]++;
        }
        for (int p = 0; p < projects; p++) {
            first[p + 1] += first[p];
        }
        return first;
    }
}

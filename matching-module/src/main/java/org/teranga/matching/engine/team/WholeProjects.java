package org.teranga.matching.engine.team;

import java.util.Arrays;

/** Which projects can be whole at all: different volunteers for all their needed roles at once (augmenting paths, project by project). */
final class WholeProjects {
    private final TeamPairs pairs;
    private final int[] roleOf;
    private final int[] seen;

    WholeProjects(TeamPairs pairs) {
        this.pairs = pairs;
        roleOf = new int[pairs.volunteers];
        seen = new int[pairs.volunteers];
        Arrays.fill(roleOf, TeamPairs.NONE);
        Arrays.fill(seen, TeamPairs.NONE);
    }

    /** Takes the seats away from projects that can never be whole. */
    void closeOthers() {
        int[] first = pairs.projectStart();
        for (int p = 0; p < pairs.projects; p++) {
            boolean whole = true;
            for (int r = first[p]; whole && r < first[p + 1]; r++) {
                whole = !pairs.needed[r] || pairs.seats[r] > 0 && isPlaced(r);
            }
            for (int r = first[p]; r < first[p + 1]; r++) {
                for (int e = pairs.start[r]; e < pairs.start[r + 1]; e++) {
                    roleOf[pairs.volunteer[e]] = TeamPairs.NONE;
                }
                pairs.seats[r] = whole ? pairs.seats[r] : 0;
            }
        }
    }

    /** Finds a volunteer for a role, moving those of other roles; ways are kept by hand, since they may be long. */
    private boolean isPlaced(int wanted) {
        int[] way = new int[8];
        int[] next = new int[8];
        int depth = 0;
        way[0] = wanted;
        next[0] = pairs.start[wanted];
        while (depth >= 0) {
            int r = way[depth];
            if (next[depth] == pairs.start[r + 1]) {
                depth--;
                continue;
            }
            int v = pairs.volunteer[next[depth]++];
            if (seen[v] == wanted) {
                continue;
            }
            seen[v] = wanted;
            if (roleOf[v] == TeamPairs.NONE) {
                for (int k = 0; k <= depth; k++) {
                    roleOf[pairs.volunteer[next[k] - 1]] = way[k];
                }
                return true;
            }
            depth++;
            if (depth == way.length) {
                way = Arrays.copyOf(way, 2 * depth);
                next = Arrays.copyOf(next, 2 * depth);
            }
            way[depth] = roleOf[v];
            next[depth] = pairs.start[roleOf[v]];
        }
        return false;
    }
}

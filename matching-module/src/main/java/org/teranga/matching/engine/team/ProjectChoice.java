package org.teranga.matching.engine.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for better projects to open, one change at a time, each valued exactly: open one more, closing those that lose a needed role by
 * that; open one in place of another; close one that costs more than it gives. It ends where no change helps, or what has been looked at is
 * enough.
 */
final class ProjectChoice {
    private static final int SWAPS = 5;

    /** Comparing a project's profit costs about as much as looking at so many pairs. */
    private static final int COMPARING = 20;

    private final OpenProjects projects;
    private final int[] order;
    private final long enough;
    private final long bound;
    private long compared;

    /**
     * A search.
     *
     * @param order  the projects in which order they are tried
     * @param bound  what cannot be exceeded; the search ends there
     * @param enough how much may be looked at
     */
    ProjectChoice(OpenProjects projects, int[] order, long bound, long enough) {
        this.projects = projects;
        this.order = order;
        this.bound = bound;
        this.enough = projects.work() + enough;
    }

    /** Closes what is not whole, then improves. */
    void run() {
        mend();
        boolean better = true;
        while (better) {
            better = false;
            for (int p : order) {
                if (projects.work() + compared > enough || projects.objective() >= bound) {
                    return;
                }
                better |= projects.isOpen(p) ? projects.profit(p) < 0 && closes(p) : opens(p);
            }
        }
    }

    private List<Integer> mend() {
        List<Integer> closed = new ArrayList<>();
        for (int k = order.length - 1; k >= 0 && !projects.areWhole(); k--) {
            int p = order[k];
            if (projects.isOpen(p) && !projects.isWhole(p)) {
                projects.close(p);
                closed.add(p);
            }
        }
        return closed;
    }

    private boolean closes(int p) {
        long before = projects.objective();
        projects.close(p);
        if (projects.objective() > before) {
            return true;
        }
        projects.open(p);
        return false;
    }

    private boolean opens(int p) {
        long before = projects.objective();
        projects.open(p);
        List<Integer> closed = projects.isWhole(p) ? mend() : List.of();
        if (projects.areWhole() && projects.objective() > before || swaps(p, before)) {
            return true;
        }
        projects.close(p);
        closed.forEach(projects::open);
        return false;
    }

    /** Closes another in its place: one of those that give least above what their volunteers cost now. */
    private boolean swaps(int p, long before) {
        record Profit(int project, long points) {}
        List<Profit> least = new ArrayList<>();
        compared += (long) COMPARING * order.length;
        for (int q : order) {
            if (q != p && projects.isOpen(q)) {
                least.add(new Profit(q, projects.profit(q)));
            }
        }
        least.sort(Comparator.comparingLong(Profit::points).thenComparingInt(Profit::project));
        for (Profit other : least.subList(0, Math.min(SWAPS, least.size()))) {
            projects.close(other.project);
            if (projects.areWhole() && projects.objective() > before) {
                return true;
            }
            projects.open(other.project);
        }
        return false;
    }
}

package org.teranga.platform.figure;

import java.util.List;

/**
 * The figures that a feature counts for the dashboard. Beans of this type are found by themselves. Each answers all of its figures by a few
 * queries, whatever the size of its tables: the page of the dashboard costs the sum of them.
 */
@FunctionalInterface
public interface DashboardFigures {
    /** The figures of the open association; the caller is in no transaction. Who may see what is the dashboard's part. */
    List<DashboardFigure> figures(Weeks weeks);
}

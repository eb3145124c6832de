package org.teranga.platform.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.platform.identity.Permission;

/**
 * A number about an association, and how it came about. Its words are the messages {@code figure.<key>} and {@code figure.<key>.note}.
 *
 * @param key         its name: lower-case words joined by underscores
 * @param order       where it stands among the others; tens leave room
 * @param list        where the rows that it counts are listed
 * @param value       how many
 * @param weeks       how many of them belong to each week, in order; what belongs to none of these weeks is counted in the value alone
 * @param departments how many of them lie in each department, by code; empty code: nobody knows where; empty where places say nothing
 */
public record DashboardFigure(
        String key, int order, Rows list, long value, List<Week> weeks, Map<String, Long> departments) {
    public DashboardFigure {
        if (!key.matches("[a-z]+(_[a-z]+)*")) {
            throw new IllegalArgumentException("'" + key + "' is no name of a figure. Maybe: offers_waiting");
        }
        Objects.requireNonNull(list, "list");
        weeks = List.copyOf(weeks);
        departments = Map.copyOf(departments);
    }

    /**
     * Where what is counted is listed.
     *
     * @param right  who may open it; to everybody else the figure is told in rounded numbers only
     * @param path   the path after the language, with the filters that make the list as long as the figure says
     * @param placed the same up to the code of a department, which is written behind it; empty where the list has no such filter
     */
    public record Rows(Permission right, String path, String placed) {
        public Rows {
            Objects.requireNonNull(right, "right");
            if (!path.startsWith("/")) {
                throw new IllegalArgumentException("the path " + path + " has no slash in front");
            }
            Objects.requireNonNull(placed, "placed");
        }
    }

    /** A week by its Monday, and how many belong to it. */
    public record Week(LocalDate monday, long value) {}
}

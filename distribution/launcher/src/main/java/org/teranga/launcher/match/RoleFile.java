package org.teranga.launcher.match;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.teranga.launcher.console.LaunchFailed;

/** A file of roles: {@code role,project,seats} and perhaps {@code needed}. Roles are put in the order of their projects' ids, then their own. */
final class RoleFile {
    private final Ids roles = new Ids();
    private final Ids projects = new Ids();
    private int[] project = new int[16];
    private int[] seats = new int[16];
    private boolean[] needed = new boolean[16];

    private RoleFile() {}

    /**
     * Reads all roles.
     *
     * @throws LaunchFailed with the line, where a row is none, or gives a role again
     */
    static RoleFile read(Path file) {
        RoleFile roles = new RoleFile();
        try (ByteRows rows = ByteRows.open(file)) {
            HeaderColumns columns = new HeaderColumns(rows);
            int role = columns.required("role");
            int project = columns.required("project");
            int seats = columns.required("seats");
            int needed = columns.optional("needed");
            while (rows.next()) {
                rows.require(role, "role");
                rows.require(project, "project");
                rows.require(seats, "seats");
                roles.add(
                        rows,
                        role,
                        rows.id(project, roles.projects),
                        ByteNumbers.count(rows, seats, "seats"),
                        needed != HeaderColumns.NONE && isYes(rows, needed));
            }
        }
        return roles;
    }

    private static boolean isYes(ByteRows rows, int cell) {
        if (rows.isBlank(cell)) {
            return false;
        }
        if (!rows.text(cell).toLowerCase(Locale.ROOT).equals("yes")) {
            throw rows.refused("needed is yes or empty, not \"" + ByteNumbers.shown(rows.text(cell)) + "\"");
        }
        return true;
    }

    private void add(ByteRows rows, int cell, int itsProject, int itsSeats, boolean isNeeded) {
        int known = roles.size();
        if (rows.id(cell, roles) < known) {
            throw rows.refused("the role " + rows.text(cell) + " is given twice");
        }
        if (known == project.length) {
            project = Arrays.copyOf(project, 2 * known);
            seats = Arrays.copyOf(seats, 2 * known);
            needed = Arrays.copyOf(needed, 2 * known);
        }
        project[known] = itsProject;
        seats[known] = itsSeats;
        needed[known] = isNeeded;
    }

    Ids ids() {
        return roles;
    }

    int projects() {
        return projects.size();
    }

    /** The roles in their order. */
    int[] order() {
        int[] ofProject = projects.ranks();
        int[] own = roles.ranks();
        return IntStream.range(0, roles.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(r -> ofProject[project[r]])
                        .thenComparingInt(r -> own[r]))
                .mapToInt(r -> r)
                .toArray();
    }

    /** The place of the project of each role, roles in their order. */
    int[] projectOf(int[] order) {
        int[] ofProject = projects.ranks();
        return Arrays.stream(order).map(r -> ofProject[project[r]]).toArray();
    }

    int[] seats(int[] order) {
        return Arrays.stream(order).map(r -> seats[r]).toArray();
    }

    boolean[] needed(int[] order) {
        boolean[] inOrder = new boolean[order.length];
        for (int k = 0; k < order.length; k++) {
            inOrder[k] = needed[order[k]];
        }
        return inOrder;
    }

    String role(int number) {
        return roles.text(number);
    }

    /** The id of a role's project. */
    String project(int number) {
        return projects.text(project[number]);
    }
}

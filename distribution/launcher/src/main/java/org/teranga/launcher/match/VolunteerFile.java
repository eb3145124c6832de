package org.teranga.launcher.match;

import java.nio.file.Path;
import java.util.Arrays;
import org.teranga.launcher.console.LaunchFailed;

/**
 * A file of volunteers: {@code volunteer,projects}.
 *
 * @param ids      of the volunteers
 * @param projects in how many projects each may be, by their numbers
 */
record VolunteerFile(Ids ids, int[] projects) {
    /**
     * Reads all volunteers.
     *
     * @throws LaunchFailed with the line, where a row is none, or gives a volunteer again
     */
    static VolunteerFile read(Path file) {
        Ids ids = new Ids();
        int[] projects = new int[16];
        try (ByteRows rows = ByteRows.open(file)) {
            HeaderColumns columns = new HeaderColumns(rows);
            int volunteer = columns.required("volunteer");
            int most = columns.required("projects");
            while (rows.next()) {
                rows.require(volunteer, "volunteer");
                rows.require(most, "projects");
                int known = ids.size();
                if (rows.id(volunteer, ids) < known) {
                    throw rows.refused("the volunteer " + rows.text(volunteer) + " is given twice");
                }
                projects = known == projects.length ? Arrays.copyOf(projects, 2 * known) : projects;
                projects[known] = ByteNumbers.count(rows, most, "projects");
            }
        }
        return new VolunteerFile(ids, Arrays.copyOf(projects, ids.size()));
    }
}

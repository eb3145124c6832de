package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.team.TeamPlan;
import org.teranga.matching.engine.team.TeamProblem;
import org.teranga.platform.spreadsheet.SheetWriter;

/** The three files of {@code teams} as one problem, everything in the order of its ids so that the order of rows changes nothing. */
final class TeamFiles {
    private final RoleFile roles;
    private final VolunteerFile volunteers;
    private final int[] roleOfPlace;
    private final int[] volunteerOfPlace;
    private final PairTable pairs;

    private TeamFiles(RoleFile roles, VolunteerFile volunteers, RawPairs raw, Path file) {
        this.roles = roles;
        this.volunteers = volunteers;
        roleOfPlace = roles.order();
        int[] volunteerPlace = volunteers.ids().ranks();
        volunteerOfPlace = inverse(volunteerPlace);
        pairs = raw.table(file, volunteerPlace, inverse(roleOfPlace));
    }

    private static int[] inverse(int[] places) {
        int[] inverse = new int[places.length];
        for (int k = 0; k < places.length; k++) {
            inverse[places[k]] = k;
        }
        return inverse;
    }

    /**
     * Reads all three.
     *
     * @throws LaunchFailed with the file and line, where a row is none, names what is not listed, or gives something again
     */
    static TeamFiles read(Path rolesFile, Path volunteersFile, Path pairsFile) {
        RoleFile roles = RoleFile.read(rolesFile);
        VolunteerFile volunteers = VolunteerFile.read(volunteersFile);
        RawPairs raw = new RawPairs(volunteers.ids(), roles.ids());
        try (ByteRows rows = ByteRows.open(pairsFile)) {
            HeaderColumns columns = new HeaderColumns(rows);
            int volunteer = columns.required("volunteer");
            int role = columns.required("role");
            int score = columns.required("score");
            while (rows.next()) {
                rows.require(volunteer, "volunteer");
                rows.require(role, "role");
                rows.require(score, "score");
                raw.add(
                        listed(rows, volunteer, volunteers.ids(), "volunteer", volunteersFile),
                        listed(rows, role, roles.ids(), "role", rolesFile),
                        ByteNumbers.positive(rows, score, "score"),
                        1,
                        rows.line());
            }
        }
        long most = TeamProblem.largestScore(raw.size());
        if (raw.largest() > most) {
            throw new LaunchFailed(pairsFile + ", line " + raw.largestLine() + ": the score " + raw.largest()
                    + " is too large; with " + raw.size() + " pairs it may be " + most + " at most");
        }
        return new TeamFiles(roles, volunteers, raw, pairsFile);
    }

    private static int listed(ByteRows rows, int cell, Ids ids, String what, Path file) {
        int found = rows.find(cell, ids);
        if (found < 0) {
            throw rows.refused("the " + what + " " + ByteNumbers.shown(rows.text(cell)) + " is not listed in "
                    + file.getFileName());
        }
        return found;
    }

    TeamProblem problem() {
        int[] slots = new int[volunteerOfPlace.length];
        for (int k = 0; k < slots.length; k++) {
            slots[k] = volunteers.projects()[volunteerOfPlace[k]];
        }
        return new TeamProblem(
                pairs, slots, roles.projectOf(roleOfPlace), roles.seats(roleOfPlace), roles.needed(roleOfPlace));
    }

    int roles() {
        return roleOfPlace.length;
    }

    int projects() {
        return roles.projects();
    }

    int volunteers() {
        return volunteerOfPlace.length;
    }

    int pairs() {
        return pairs.size();
    }

    /** {@code project,role,volunteer,score} of each chosen pair. */
    byte[] chosen(TeamPlan plan) throws IOException {
        StringBuilder text = new StringBuilder();
        SheetWriter sheet = new SheetWriter(text);
        sheet.row(List.of("project", "role", "volunteer", "score"));
        for (int k = 0; k < plan.chosen(); k++) {
            int role = roleOfPlace[plan.role()[k]];
            sheet.row(List.of(
                    roles.project(role),
                    roles.role(role),
                    volunteers.ids().text(volunteerOfPlace[plan.volunteer()[k]]),
                    Long.toString(plan.score()[k])));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package org.teranga.e2e.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the database of a platform says of stays. It is read as its owner, beside the platform, and never written. */
final class StayTables implements AutoCloseable {
    private final Connection connection;

    private StayTables(Connection connection) {
        this.connection = connection;
    }

    /** Of a running platform, by its data folder. */
    static StayTables of(Platform platform) throws IOException, SQLException {
        Connection connection = OwnDatabase.of(platform);
        connection.setReadOnly(true);
        return new StayTables(connection);
    }

    /** These stays, by their placement. */
    Map<String, Stay> stays(List<String> placements) throws SQLException {
        Map<String, Stay> stays = new TreeMap<>();
        rows(
                "select p.id::text, p.state, p.starts_on, p.trial_until, p.ends_on, p.changed_at from"
                        + " matching.placement p where p.id in (" + quoted(placements) + ")",
                row -> stays.put(
                        row.getString(1),
                        new Stay(
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class))));
        return stays;
    }

    /** Every day on which a side of these was asked. */
    List<Asked> asked(List<String> placements) throws SQLException {
        List<Asked> asked = new ArrayList<>();
        rows(
                "select id::text, placement_id::text, side, due, asked_at is not null, answer is not null"
                        + " from matching.stay_follow_up where placement_id in (" + quoted(placements) + ")",
                row -> asked.add(new Asked(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        row.getBoolean(6))));
        return asked;
    }

    /** What waits in the files of these: the placement, a blank, and what. */
    List<String> waiting(List<String> placements) throws SQLException {
        List<String> waiting = new ArrayList<>();
        rows(
                "select f.subject_id::text || ' ' || t.what from platform.case_task t join platform.case_file f"
                        + " on f.tenant_id = t.tenant_id and f.id = t.file_id where t.done_at is null"
                        + " and f.kind = 'placement' and f.subject_id in (" + quoted(placements) + ")",
                row -> waiting.add(row.getString(1)));
        return waiting;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }

    private void rows(String sql, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                row.read(found);
            }
        }
    }

    /** Where a stay is; the last days are null where there is none. */
    record Stay(String state, LocalDate firstNight, LocalDate trialUntil, LocalDate endsOn) {
        /** Whether somebody lives there. */
        boolean lived() {
            return state.equals("trial") || state.equals("staying");
        }
    }

    /** A side that was asked how it is: whether a letter or a text left, and whether it has answered. */
    record Asked(String id, String placement, String side, LocalDate due, boolean written, boolean answered) {}

    /** Takes a row. */
    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}

package org.teranga.platform.identity.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Clears away rows whose time is over: a few whenever a new one is written, so that no job is needed and no request waits long. */
final class Expired {
    private static final int AT_ONCE = 100;

    private Expired() {}

    /** Deletes up to 100 expired rows of a table, those that no other node is deleting. */
    static void clear(Connection connection, String table, Instant now) throws SQLException {
        String sql = "delete from " + table + " where ctid = any (array(select ctid from " + table
                + " where expires_at < ? limit " + AT_ONCE + " for update skip locked))";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.executeUpdate();
        }
    }
}

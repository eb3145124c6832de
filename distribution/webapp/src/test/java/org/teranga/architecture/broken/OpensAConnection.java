package org.teranga.architecture.broken;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Goes to the database by itself. */
public final class OpensAConnection {
    /** A connection that nobody bound to an association. */
    public Connection open(DataSource pool) throws SQLException {
        return pool.getConnection();
    }
}

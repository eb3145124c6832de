package org.teranga.platform.persistence;

import java.sql.SQLException;

/** The database refused a statement or is away; the cause has its words. */
public final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
        super("the database failed, state " + cause.getSQLState(), cause);
    }
}

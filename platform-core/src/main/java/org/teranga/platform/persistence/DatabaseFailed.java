package org.teranga.platform.persistence;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/** The database refused a statement or is away; the cause has its words. */
public final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
        super("the database failed, state " + cause.getSQLState(), withoutValues(cause));
    }

    /** What is said of many rows at once repeats all of their values, which are people's; what the database itself said does not. */
    private static SQLException withoutValues(SQLException cause) {
        SQLException said = cause instanceof BatchUpdateException ? cause.getNextException() : cause;
        return said == null ? new SQLException("rows written together were refused", cause.getSQLState()) : said;
    }

    /**
     * Whether a value that the database was given is none that it can keep, as a day in the year 999999999 (SQL's class 22): by a statement,
     * or, where an entity was written, by the cause deep within what JPA says.
     */
    public static boolean ofAValue(Throwable cause) {
        return cause instanceof DatabaseFailed refused && refused.state().startsWith("22")
                || cause instanceof SQLException said
                        && String.valueOf(said.getSQLState()).startsWith("22");
    }

    /** Whether what somebody else wrote meanwhile stood against it (a key that is taken, a deadlock): once more, and it is known. */
    public boolean byAnother() {
        return state().equals("23505") || state().startsWith("40");
    }

    /** What PostgreSQL calls it: five letters and digits, of which the first two are the class (23 where a constraint is broken). */
    public String state() {
        return getCause() instanceof SQLException failure ? String.valueOf(failure.getSQLState()) : "";
    }
}

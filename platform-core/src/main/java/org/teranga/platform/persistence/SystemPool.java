package org.teranga.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Work before or between tenants: the directory, sessions, the outbox, jobs, idempotency keys. Its pool signs in as a role that can read
 * no tenant's table. Each call is one transaction of its own, outside the one that may be running.
 */
@ApplicationScoped
public class SystemPool {
    @Resource(lookup = "java:app/plumbing")
    private @Nullable DataSource pool;

    /**
     * Runs the work in one transaction, committed when it returns, rolled back when it throws.
     *
     * @return what the work returns
     * @throws DatabaseFailed where the database refuses or is away
     */
    public <T> T call(Work<T> work) {
        try (Connection connection = dataSource().getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(before);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }

    /** As {@link #call}, for work that returns nothing. */
    public void run(Task task) {
        call(connection -> {
            task.on(connection);
            return true;
        });
    }

    /** The pool itself, for libraries that bring their own transactions. */
    public DataSource dataSource() {
        if (pool == null) {
            throw new IllegalStateException("the plumbing pool is used before the server has bound it");
        }
        return pool;
    }

    /** What is done on a connection, with a result. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Task {
        void on(Connection connection) throws SQLException;
    }
}

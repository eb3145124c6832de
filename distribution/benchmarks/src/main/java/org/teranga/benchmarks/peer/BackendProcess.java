package org.teranga.benchmarks.peer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The process of PostgreSQL that serves one connection. */
final class BackendProcess {
    private BackendProcess() {}

    /** The processor time that it has taken, in nanoseconds; its clock ticks a hundred times a second. */
    static long cpuNanos(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong("pg_backend_pid"))
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElseThrow()
                    .toNanos();
        }
    }
}

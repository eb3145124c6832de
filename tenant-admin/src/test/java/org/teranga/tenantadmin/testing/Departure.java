package org.teranga.tenantadmin.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Statements;

/** What lets the days before the end of an association pass, and finds whatever is left of it. */
@RequestScoped
public class Departure {
    private final Instance<RecurringJob> jobs;

    @Inject
    public Departure(@Any Instance<RecurringJob> jobs) {
        this.jobs = jobs;
    }

    /** The days of thinking pass, and what has to be erased is. */
    public void happens(Tenant own) throws SQLException {
        hurry(own);
        run();
    }

    /** The days of thinking pass. */
    public void hurry(Tenant own) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update admin.leaving set due_at = now() - interval '1 minute'"
                    + " where association = '" + own.id() + "' and due_at is not null");
        }
    }

    /** Erases what is due. */
    public void run() {
        jobs.stream()
                .filter(job -> job.kind().equals(new JobKind("admin.erase")))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /**
     * Whatever of it can be read anywhere: in any row of any table, in clear or by the keys that are left, in letters, files, logs. The
     * proof of the erasure is left out.
     *
     * @param planted words that its people typed, as an expression
     */
    public static List<String> left(Tenant own, String planted) throws SQLException, IOException {
        List<String> found = new ArrayList<>(said(planted));
        found.addAll(rowsThatName(own.id().toString()));
        found.remove("admin.erasure");
        return found;
    }

    /** Whatever says one of these words, an expression, in clear: in any row of any table, in any file of the server. */
    public static List<String> said(String planted) throws SQLException, IOException {
        List<String> found = new ArrayList<>(rowsThatName("(?i)" + planted));
        found.addAll(files(planted));
        return found;
    }

    private static List<String> files(String planted) throws IOException {
        List<String> found = new ArrayList<>();
        String data = ConfigProvider.getConfig()
                .getOptionalValue("teranga.data", String.class)
                .orElse("");
        if (!data.isEmpty() && Files.isDirectory(Path.of(data))) {
            try (Stream<Path> all = Files.walk(Path.of(data))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (Files.readString(file, StandardCharsets.ISO_8859_1).matches("(?is).*" + planted + ".*")) {
                        found.add(file.toString());
                    }
                }
            }
        }
        return found;
    }

    /** Every table of the database, whole, as a dump would hold it. */
    public static List<String> rowsThatName(String pattern) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select n.nspname || '.' || c.relname from pg_class c"
                    + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')"
                    + " and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table + " t where t::text ~ '" + pattern + "'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}

package org.teranga.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the database to the version of this build, one history for each module's schema, as the role that owns the tables. That role's
 * connection lives only while it migrates: nothing of it stays in the server.
 */
@ApplicationScoped
public class Migrations {
    /** The schemas of the modules, in the order in which they may refer to each other. */
    public static final List<String> SCHEMAS = List.of("platform", "keys", "matching", "training", "rights", "admin");

    @Inject
    @ConfigProperty(name = "teranga.database.url")
    private String url;

    @Inject
    @ConfigProperty(name = "teranga.database.user")
    private String application;

    @Inject
    @ConfigProperty(name = "teranga.database.plumbing.user")
    private String plumbing;

    @Inject
    @ConfigProperty(name = "teranga.database.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "teranga.database.owner.password")
    private String ownerPassword;

    private Map<String, String> versions = Map.of();

    void migrate(@Observes @Priority(1) Startup event) {
        versions = migrate(url, owner, ownerPassword, Map.of("application", application, "plumbing", plumbing));
    }

    /** The version of each schema, as {@code matching: 101}; a schema without tables has none. */
    public Map<String, String> versions() {
        return versions;
    }

    /**
     * Migrates one database.
     *
     * @param url          the JDBC address
     * @param owner        the role that owns the schemas
     * @param password     its password
     * @param placeholders {@code application} and {@code plumbing}: the two roles of the server
     * @return the version that each schema has now
     */
    public static Map<String, String> migrate(
            String url, String owner, String password, Map<String, String> placeholders) {
        Map<String, String> versions = new TreeMap<>();
        for (String schema : SCHEMAS) {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(url, owner, password)
                    .schemas(schema)
                    .createSchemas(true)
                    .locations("classpath:db/migration/" + schema)
                    .placeholders(placeholders)
                    .validateMigrationNaming(true)
                    .load();
            flyway.migrate();
            MigrationInfo current = flyway.info().current();
            if (current != null && current.getVersion() != null) {
                versions.put(schema, current.getVersion().getVersion());
            }
            secure(
                    url,
                    owner,
                    password,
                    List.of(schema, role(placeholders, "application"), role(placeholders, "plumbing")));
        }
        return Map.copyOf(versions);
    }

    private static String role(Map<String, String> placeholders, String purpose) {
        return Objects.requireNonNull(placeholders.get(purpose), purpose);
    }

    /**
     * Row security and grants follow from the class that each table's comment names; a new table cannot be forgotten.
     *
     * @param words the schema, the application's role, the plumbing's role
     */
    private static void secure(String url, String owner, String password, List<String> words) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement statement = connection.prepareStatement("call platform.secure_schema(?, ?, ?)")) {
            for (int i = 0; i < words.size(); i++) {
                statement.setString(i + 1, words.get(i));
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }
}

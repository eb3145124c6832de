package org.teranga.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.persistence.SystemDatabase;

/** The versions of what runs here. */
@ApplicationScoped
public class Versions {
    private static final String POM = "/META-INF/maven/org.teranga/platform-core/pom.properties";

    private final SystemDatabase database;
    private final Migrations migrations;
    private final Optional<String> keycloak;

    @Inject
    Versions(
            SystemDatabase database,
            Migrations migrations,
            @ConfigProperty(name = "teranga.keycloak.version") Optional<String> keycloak) {
        this.database = database;
        this.migrations = migrations;
        this.keycloak = keycloak;
    }

    /**
     * {@code teranga}, {@code java}, {@code postgresql}, {@code keycloak} where somebody says which it is ({@code
     * TERANGA_KEYCLOAK_VERSION}: Keycloak tells its version to administrators of its own realm alone), and {@code schema.<name>} for the schema of each module.
     */
    public Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("teranga", build());
        versions.put("java", Runtime.version().toString());
        versions.put("postgresql", database.sql("show server_version").one(String.class));
        keycloak.ifPresent(version -> versions.put("keycloak", version));
        migrations.versions().forEach((schema, version) -> versions.put("schema." + schema, version));
        return versions;
    }

    private static String build() {
        try (InputStream pom = Versions.class.getResourceAsStream(POM)) {
            if (pom == null) {
                return "";
            }
            Properties properties = new Properties();
            properties.load(pom);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

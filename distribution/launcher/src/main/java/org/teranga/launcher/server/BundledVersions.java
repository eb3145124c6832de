package org.teranga.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.teranga.postgres.PostgresBinaries;

/** The versions of the servers that this build brings; the root pom is their only home. */
public record BundledVersions(String teranga, String postgresql, String keycloak, String payara) {
    /** As the build wrote them down. */
    public static BundledVersions ofThisBuild() {
        Properties properties = new Properties();
        try (InputStream file = BundledVersions.class.getResourceAsStream("versions.properties")) {
            properties.load(Objects.requireNonNull(file, "versions.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new BundledVersions(
                properties.getProperty("teranga"),
                PostgresBinaries.version(),
                properties.getProperty("keycloak"),
                properties.getProperty("payara"));
    }

    /** PostgreSQL's major version: only this one can open a database that was made by it. */
    String postgresqlMajor() {
        return postgresql.substring(0, postgresql.indexOf('.'));
    }
}

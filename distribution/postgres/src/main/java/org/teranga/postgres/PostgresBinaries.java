package org.teranga.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The programs of PostgreSQL that this build brings, for the processor of this machine. */
public final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Which version they are, as {@code 18.6.0}. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream file = PostgresBinaries.class.getResourceAsStream("versions.properties")) {
            properties.load(Objects.requireNonNull(file, "versions.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Objects.requireNonNull(properties.getProperty("postgresql"), "postgresql");
    }

    /**
     * The folder with {@code bin/initdb} and {@code bin/postgres}, unpacked where that was not done yet.
     *
     * @param parent where such folders lie, one for each version
     */
    public static Path in(Path parent) throws IOException, InterruptedException {
        return Installation.of(parent.resolve("postgresql-" + version()), PostgresBinaries::unpack);
    }

    private static void unpack(Path target) throws IOException {
        String platform = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-linux-" + platform + ".txz";
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
            Archive.untar(Objects.requireNonNull(archive, name), target);
        }
    }
}

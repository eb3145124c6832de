package org.teranga.e2e.platform;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of a data folder: what a platform begins with (its database, the realm, the demonstration) is made once for
 * all that begin so. The database is copied while it runs, as PostgreSQL's documentation describes a backup by its
 * low-level functions.
 */
final class DataCopy {
    /** What belongs to the process that runs, not to the data. */
    private static final Set<String> OF_THE_PROCESS = Set.of("run.json", "lock", "logs", "postmaster.pid", "pg_wal");

    private static final String DATABASE = "database";

    private DataCopy() {}

    /**
     * Copies the data of a platform that runs.
     *
     * @param to a folder that is not there yet
     */
    static void ofRunning(Platform platform, Path to) throws IOException, SQLException {
        Path from = platform.data();
        try (Connection connection = OwnDatabase.of(platform);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            copy(from, to, OF_THE_PROCESS);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(
                        to.resolve(DATABASE).resolve("backup_label"),
                        stopped.getString(1),
                        StandardOpenOption.CREATE_NEW);
            }
            Path log = Path.of(DATABASE, "pg_wal");
            copy(from.resolve(log), to.resolve(log), Set.of());
        }
    }

    /**
     * Copies a data folder that no platform uses.
     *
     * @param to a folder that is not there yet
     * @return that folder
     */
    static Path of(Path from, Path to) throws IOException {
        copy(from, to, Set.of());
        return to;
    }

    private static void copy(Path from, Path to, Set<String> without) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (without.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!without.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            // The database removes files while it runs; what it writes again after the copy says that they went.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}

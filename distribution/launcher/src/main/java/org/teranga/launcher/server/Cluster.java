package org.teranga.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets.Secret;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.ProcessIdentity;
import org.teranga.launcher.process.Signal;
import org.teranga.postgres.Installation;
import org.teranga.postgres.Unprivileged;

/** The files of the embedded PostgreSQL: made once, opened only by the major version that made them. */
final class Cluster {
    private final DataFolder folder;
    private final Path binaries;
    private final String major;
    private final Unprivileged user;
    private final ServerProcesses children;

    Cluster(DataFolder folder, Path binaries, String major, Unprivileged user, ServerProcesses children) {
        this.folder = folder;
        this.binaries = binaries;
        this.major = major;
        this.user = user;
        this.children = children;
    }

    /** The folder of the files, made where it is missing, with nobody at work on it. */
    Path ready() throws IOException, InterruptedException {
        Path database = folder.database();
        if (!Files.exists(database)) {
            initialise(database);
        }
        Path version = database.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new LaunchFailed(
                    database + " is damaged: PG_VERSION is missing; restore the data folder from a backup");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(major)) {
            throw new LaunchFailed(database + " was made by PostgreSQL " + found + "; this Teranga brings PostgreSQL "
                    + major + ", which cannot open it");
        }
        endLeftover(database);
        user.takes(database);
        return database;
    }

    /** Made beside and moved into place, so that a start that was cut short leaves nothing half-made. */
    private void initialise(Path database) throws IOException, InterruptedException {
        Path draft = database.resolveSibling("database.new");
        Path password = database.resolveSibling("database.password");
        Installation.remove(draft);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, folder.secrets().get(Secret.DATABASE_SUPERUSER));
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.takes(password);
        user.takes(draft);
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", draft.toString()));
        command.addAll(List.of("-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + password, "--no-instructions"));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Command initdb = new Command("initdb", command, Map.of("LC_ALL", "C"), folder.log("initdb"), Signal.TERM);
        children.run(initdb, "PostgreSQL's files could not be made");
        Files.delete(password);
        Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends a PostgreSQL that outlived its launcher on these files; a process id that others got since is left alone. */
    private static void endLeftover(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        if (pid > 0 && commandLine(pid).contains(database.toString())) {
            ProcessIdentity.of("postgresql", pid).end(Signal.INT, Duration.ofSeconds(20));
        }
        Files.deleteIfExists(pidFile);
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}

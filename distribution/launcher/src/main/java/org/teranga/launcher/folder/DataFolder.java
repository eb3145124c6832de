package org.teranga.launcher.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;

/**
 * The folder that holds all that one installation knows. One launcher at a time holds it; what it contains:
 * {@code version}, {@code lock}, {@code secrets.properties}, {@code run.json}, {@code database/}, {@code logs/}; {@code keycloak/}, what
 * a Keycloak of one's own needs from us, and {@code runtime/}, which may be removed while nothing runs.
 */
public final class DataFolder implements AutoCloseable {
    /** The arrangement of the folder; raised when an older launcher could no longer read it. */
    private static final String VERSION = "1";

    private final Path path;
    private final FileChannel lock;
    private final Secrets secrets;

    private DataFolder(Path path, FileChannel lock, Secrets secrets) {
        this.path = path;
        this.lock = lock;
        this.secrets = secrets;
    }

    /**
     * Opens the folder, making it where it is missing, and holds it until {@link #close}.
     *
     * @throws LaunchFailed where it cannot be written, holds something else, is damaged, or is held by another launcher
     */
    public static DataFolder open(Path given) {
        Path path = given.toAbsolutePath().normalize();
        @Nullable FileChannel lock = null;
        try {
            boolean fresh = prepare(path);
            lock = lock(path);
            Secrets secrets = fresh ? initialise(path) : existing(path);
            return new DataFolder(path, lock, secrets);
        } catch (IOException failure) {
            closeQuietly(lock);
            throw new LaunchFailed("the data folder " + path + " cannot be written: " + reason(failure), failure);
        } catch (LaunchFailed failure) {
            closeQuietly(lock);
            throw failure;
        }
    }

    /** Whether nothing has been initialised here; refuses a folder that is somebody else's. */
    private static boolean prepare(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new LaunchFailed("the data folder " + path + " is a file; name a folder with --data");
        }
        if (!Files.exists(path)) {
            Files.createDirectories(path.getParent());
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (Files.exists(path.resolve("version"))) {
            requireOurs(path);
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            List<String> strangers = content.map(file -> file.getFileName().toString())
                    .filter(name -> !Set.of("lock", "secrets.properties", "secrets.properties.new", "version.new")
                            .contains(name))
                    .toList();
            if (!strangers.isEmpty()) {
                throw new LaunchFailed(
                        "the folder " + path + " is not empty and holds no Teranga data (its file version is"
                                + " missing); name an empty folder with --data");
            }
        }
        return true;
    }

    /** Root could start on anybody's folder, and would take the database from them: nobody else is let in by the system itself. */
    private static void requireOurs(Path path) throws IOException {
        String owner = Files.getOwner(path.resolve("version")).getName();
        if (System.getProperty("user.name").equals("root") && !owner.equals("root")) {
            throw new LaunchFailed("the data folder " + path + " belongs to " + owner + "; start ./teranga as " + owner
                    + ", or name another folder with --data (to keep this one as root: chown -R root " + path + ")");
        }
    }

    private static Secrets initialise(Path path) throws IOException {
        Secrets secrets = Secrets.create(path.resolve("secrets.properties"));
        PrivateFile.write(path.resolve("version"), VERSION + "\n");
        return secrets;
    }

    private static Secrets existing(Path path) throws IOException {
        String version = Files.readString(path.resolve("version")).strip();
        if (!version.equals(VERSION)) {
            throw new LaunchFailed("the data folder " + path + " is of version "
                    + version.lines().findFirst().orElse("(none)") + "; this Teranga reads version " + VERSION);
        }
        try {
            return Secrets.read(path.resolve("secrets.properties"));
        } catch (NoSuchFileException missing) {
            throw new LaunchFailed(
                    "the data folder " + path + " is damaged: secrets.properties is missing; restore it from a backup",
                    missing);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isHeld(channel)) {
            channel.close();
            String by = RunFile.read(path)
                    .map(run -> " (process " + run.launcher().pid() + ", port " + run.port() + ")")
                    .orElse("");
            throw new LaunchFailed("the data folder " + path + " is in use by another ./teranga up" + by);
        }
        return channel;
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file";
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> failure.toString();
        };
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // the failure that led here is told
            }
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Its passwords and keys. */
    public Secrets secrets() {
        return secrets;
    }

    /** Where PostgreSQL keeps its files. */
    public Path database() {
        return path.resolve("database");
    }

    /** What the servers unpack and remember between starts; may be removed while nothing runs. */
    public Path runtime() {
        return folder("runtime");
    }

    /** The log of a server, as {@code logs/keycloak.log}. */
    public Path log(String server) {
        return folder("logs").resolve(server + ".log");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException failure) {
            throw new LaunchFailed("the data folder " + path + " cannot be written: " + reason(failure), failure);
        }
    }

    /** Writes {@code run.json}. */
    public void write(RunFile run) {
        try {
            run.write(path);
        } catch (IOException failure) {
            throw new LaunchFailed("the data folder " + path + " cannot be written: " + reason(failure), failure);
        }
    }

    /** Forgets the run, and lets the folder go. */
    @Override
    public void close() {
        try {
            RunFile.delete(path);
            lock.close();
        } catch (IOException failure) {
            throw new LaunchFailed("the data folder " + path + " cannot be written: " + reason(failure), failure);
        }
    }
}

package org.teranga.launcher.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.process.ChildProcess;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.Watchdog;

/** The processes of one running platform: each is written into {@code run.json} and watched from its start. Safe for several threads. */
final class ServerProcesses implements AutoCloseable {
    /** Together with what PostgreSQL needs, well within the minute that a stop may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final DataFolder folder;
    private final Watchdog watchdog = Watchdog.start();
    private final List<ChildProcess> children = new ArrayList<>();
    private RunFile run;
    private boolean closed;

    ServerProcesses(DataFolder folder, RunFile run) {
        this.folder = folder;
        this.run = run;
        folder.write(run);
    }

    /** Starts one more, unless all are being stopped. */
    synchronized ChildProcess start(Command command) {
        if (closed) {
            throw new IllegalStateException(command.name() + " is not started: the platform is being stopped");
        }
        ChildProcess child = ChildProcess.start(command);
        watchdog.watch(child);
        children.removeIf(other -> other.command().name().equals(command.name()));
        children.add(child);
        run = run.and(child.identity());
        folder.write(run);
        return child;
    }

    /**
     * Runs one that ends by itself, and quotes what it said where it fails.
     *
     * @param purpose what it was for, as {@code Keycloak could not be prepared}
     */
    void run(Command command, String purpose) throws InterruptedException {
        ChildProcess child = start(command);
        int status = child.await();
        if (status != 0) {
            throw LogFile.of(child).failure(purpose, "rror", "FATAL");
        }
    }

    /** The last process that was started under this name. */
    synchronized ChildProcess latest(String name) {
        return children.stream()
                .filter(child -> child.command().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " was not started"));
    }

    /** Stops all, the one that was started last first. */
    @Override
    public void close() {
        List<ChildProcess> started;
        synchronized (this) {
            closed = true;
            started = List.copyOf(children).reversed();
        }
        started.forEach(child -> child.stop(PATIENCE));
        watchdog.close();
    }
}

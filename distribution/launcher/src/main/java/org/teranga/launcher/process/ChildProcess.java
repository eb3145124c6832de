package org.teranga.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.teranga.launcher.console.LaunchFailed;

/**
 * A server that the launcher started. It runs in a session of its own, so that Ctrl-C reaches the launcher alone, which then stops its
 * children in order.
 */
public final class ChildProcess {
    private final Command command;
    private final Process process;
    private final ProcessIdentity identity;

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
        this.identity = ProcessIdentity.of(command.name(), process.pid());
    }

    /** Starts it; what it said at its last start is kept beside as {@code .1}. */
    public static ChildProcess start(Command command) {
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(command.log().toFile());
        builder.environment().putAll(command.environment());
        try {
            keepLast(command.log());
            return new ChildProcess(command, builder.start());
        } catch (IOException failure) {
            throw new LaunchFailed(command.name() + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    private static void keepLast(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Which process it is. */
    public ProcessIdentity identity() {
        return identity;
    }

    /** How it was started. */
    public Command command() {
        return command;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits for one that ends by itself.
     *
     * @return its exit status
     */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Completes when it has ended. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /**
     * Asks it to end, and ends it by force where it does not.
     *
     * @param patience how long it may take
     */
    public void stop(Duration patience) {
        if (process.isAlive()) {
            command.stop().send(process.pid());
            process.onExit()
                    .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        if (process.isAlive()) {
            process.destroyForcibly().onExit().join();
        }
    }
}

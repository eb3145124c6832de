package org.teranga.launcher.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs steps, and prints one line for each with the seconds it took. */
public final class Progress {
    private final PrintWriter out;
    private final InstantSource clock;

    /**
     * @param out   where the lines go
     * @param clock what measures the steps
     */
    public Progress(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Runs steps at the same time. The first that fails interrupts the others.
     *
     * @throws LaunchFailed         where a step failed
     * @throws InterruptedException where the caller was interrupted; the steps are interrupted too
     */
    public void together(List<ConsoleStep> steps) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Void> running = new ExecutorCompletionService<>(threads);
            steps.forEach(step -> running.submit(() -> run(step)));
            try {
                for (int done = 0; done < steps.size(); done++) {
                    running.take().get();
                }
            } catch (ExecutionException failure) {
                threads.shutdownNow();
                throw asLaunchFailed(Objects.requireNonNullElse(failure.getCause(), failure));
            } catch (InterruptedException interrupt) {
                threads.shutdownNow();
                throw interrupt;
            }
        }
    }

    private Void run(ConsoleStep step) throws Exception {
        Instant begin = clock.instant();
        step.work().run();
        double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "%-48s %6.1f s", step.name(), seconds));
        return null;
    }

    private static LaunchFailed asLaunchFailed(Throwable cause) {
        return cause instanceof LaunchFailed told ? told : new LaunchFailed("it failed: " + cause, cause);
    }

    /** Prints one line at once. */
    public synchronized void line(String line) {
        out.println(line);
        out.flush();
    }
}

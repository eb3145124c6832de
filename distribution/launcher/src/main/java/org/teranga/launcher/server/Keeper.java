package org.teranga.launcher.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.teranga.launcher.console.ConsoleStep;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.console.Progress;

/** Keeps one server running: what is killed, or falls, is started again, unless it falls again and again. */
final class Keeper {
    private static final int MOST_FALLS = 5;
    private static final long WITHIN = Duration.ofMinutes(10).toNanos();

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Duration pause;
    private final ConsoleStep.Work start;
    private final ServerProcesses children;
    private final Progress progress;
    private final Deque<Long> falls = new ArrayDeque<>();

    /** @param pause how long to wait before a failed start is tried again; longer each time */
    Keeper(String name, ConsoleStep.Work start, ServerProcesses children, Progress progress, Duration pause) {
        this.name = name;
        this.pause = pause;
        this.start = start;
        this.children = children;
        this.progress = progress;
    }

    /** Stays until it is interrupted, or the server cannot be kept. */
    void keep() throws Exception {
        while (true) {
            int status = children.latest(name).await();
            long now = System.nanoTime();
            falls.removeIf(fall -> now - fall > WITHIN);
            falls.add(now);
            if (falls.size() > MOST_FALLS) {
                throw new LaunchFailed(name + " ended " + falls.size() + " times within ten minutes (last with status "
                        + status + "); see " + children.latest(name).command().log());
            }
            progress.line("The " + name + " server ended with status " + status + "; starting it again");
            startAgain();
        }
    }

    /** A start that fails, as where another server is away at the same time, counts as a fall: it is tried again like one. */
    private void startAgain() throws Exception {
        try {
            start.run();
            progress.line("The " + name + " server answers again");
        } catch (LaunchFailed failure) {
            progress.line(String.valueOf(failure.getMessage()));
            children.latest(name).stop(PATIENCE);
            Thread.sleep(pause.multipliedBy(falls.size()));
        }
    }
}

package org.teranga.launcher.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.console.Progress;
import org.teranga.launcher.console.Step;

/** Keeps one server running: what is killed, or falls, is started again, unless it falls again and again. */
final class Keeper {
    private static final int MOST_FALLS = 5;
    private static final long WITHIN = Duration.ofMinutes(10).toNanos();

    private final String name;
    private final Step.Work start;
    private final Children children;
    private final Progress progress;
    private final Deque<Long> falls = new ArrayDeque<>();

    Keeper(String name, Step.Work start, Children children, Progress progress) {
        this.name = name;
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
            start.run();
            progress.line("The " + name + " server answers again");
        }
    }
}

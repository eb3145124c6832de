package org.teranga.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * A process that can be told apart from any other that later gets the same id.
 *
 * @param name    what it is, as {@code postgresql}
 * @param pid     its process id
 * @param started when it started, in clock ticks since the boot of the machine (field 22 of {@code /proc/PID/stat})
 */
public record ProcessIdentity(String name, long pid, long started) {
    /** The index of the start time among the fields that follow the command's name. */
    private static final int START_TIME = 19;

    /** The identity of a process that runs now; a start time of 0 where it has already ended. */
    public static ProcessIdentity of(String name, long pid) {
        return new ProcessIdentity(name, pid, startOf(pid).orElse(0));
    }

    /** Whether this very process still runs: the same id with the same start. */
    public boolean isAlive() {
        OptionalLong start = startOf(pid);
        return started != 0 && start.isPresent() && start.getAsLong() == started;
    }

    /**
     * Ends the process if it is still the same one: first by asking, then by force.
     *
     * @param patience how long it may take to end by itself
     */
    public void end(Signal signal, Duration patience) {
        if (!isAlive()) {
            return;
        }
        signal.send(pid);
        if (!awaitEnd(patience)) {
            Signal.KILL.send(pid);
            awaitEnd(Duration.ofSeconds(5));
        }
    }

    private boolean awaitEnd(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isAlive()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return true;
    }

    /** Empty where there is no such process, or only its remains that nobody has waited for. */
    private static OptionalLong startOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // the name in parentheses may hold spaces and parentheses itself
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[0].equals("Z") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(fields[START_TIME]));
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}

package org.teranga.platform.lane;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Threads of low precedence. Java's own priorities do nothing on Linux, where each thread has a niceness; what a thread starts, as the
 * browser that prints, inherits it. Where it cannot be set the threads are as others.
 */
final class LaneThreads implements ThreadFactory {
    private static final Logger LOG = System.getLogger(LaneThreads.class.getName());
    private static final Path OWN = Path.of("/proc/thread-self");
    private static final String NICENESS = "10";

    private final ThreadFactory factory;
    private final String name;

    /** @param factory makes threads that can do what a request can */
    LaneThreads(ThreadFactory factory, String name) {
        this.factory = factory;
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = factory.newThread(() -> {
            giveWay();
            work.run();
        });
        thread.setName(name);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }

    private static void giveWay() {
        if (!Files.exists(OWN)) {
            return;
        }
        try {
            String thread = OWN.toRealPath().getFileName().toString();
            Process renice = new ProcessBuilder("renice", "-n", NICENESS, "-p", thread)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            renice.waitFor(1, TimeUnit.SECONDS);
        } catch (IOException missing) {
            LOG.log(Level.DEBUG, "lanes have the precedence of other threads: there is no renice");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.teranga.webapp.testing;

import java.time.Duration;

/** Waits for what another thread does. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final long PAUSE_MILLIS = 100;

    private Eventually() {}

    /** Returns when the assertion holds; after 40 seconds it fails as the assertion does. */
    public static void holds(Runnable assertion) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

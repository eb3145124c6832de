package org.teranga.launcher.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A wait that an interrupt does not cut short: what stops a process must not itself be stopped half-way. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}

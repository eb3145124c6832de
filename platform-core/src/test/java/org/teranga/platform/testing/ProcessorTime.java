package org.teranga.platform.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a step costs its thread, and not what the machine did beside it: for tests that a crafted text cannot hold a processor. What a
 * healthy road does in tens of milliseconds and a road that grows with the square in minutes is told apart on any machine.
 */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** What this thread has spent since it began; what it hands to other threads is not counted. */
    public static Duration soFar() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** What this thread has spent since then. */
    public static Duration since(Duration then) {
        return soFar().minus(then);
    }
}

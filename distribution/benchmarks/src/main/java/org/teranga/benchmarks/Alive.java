package org.teranga.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the heap is alive, without what is only waiting to be collected. */
final class Alive {
    private static final int PAUSE_MILLIS = 20;

    /** The work goes on for so many times as long as a collection takes, before the next one. */
    private static final int PAUSE_TIMES = 3;

    private Alive() {}

    /** What is alive now, in bytes. */
    static long now() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most that was alive while a piece of work ran, in bytes: all is collected again and again meanwhile, so the work takes longer. */
    static long most(Runnable work) throws InterruptedException {
        AtomicLong most = new AtomicLong();
        Thread watcher = new Thread(() -> watch(most), "watches memory");
        watcher.setDaemon(true);
        watcher.start();
        work.run();
        watcher.interrupt();
        watcher.join();
        return Math.max(most.get(), now());
    }

    private static void watch(AtomicLong most) {
        try {
            while (true) {
                long begin = System.nanoTime();
                most.accumulateAndGet(now(), Math::max);
                long millis = (System.nanoTime() - begin) / 1_000_000;
                Thread.sleep(Math.max(PAUSE_MILLIS, PAUSE_TIMES * millis));
            }
        } catch (InterruptedException workIsDone) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.teranga.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a piece of work took. Processor time is that of its own thread, native code included: on a shared machine it varies less than the
 * clock on the wall.
 *
 * @param cpuNanos  processor time
 * @param wallNanos time that went by
 */
record Spent(long cpuNanos, long wallNanos) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * An answer and what it took.
     *
     * @param answer the last round's
     * @param spent  the median round's, by processor time
     */
    record Timed<T>(T answer, Spent spent) {}

    /**
     * Runs the work so many times in this thread.
     *
     * @param prepare makes what one round works on; not counted
     */
    static <S, T> Timed<T> on(int rounds, Supplier<S> prepare, Function<S, T> work) {
        List<Timed<T>> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            S prepared = prepare.get();
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            T answer = work.apply(prepared);
            all.add(new Timed<>(answer, new Spent(THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall)));
        }
        return new Timed<>(
                all.getLast().answer, median(all.stream().map(Timed::spent).toList()));
    }

    private static Spent median(List<Spent> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(Spent::cpuNanos))
                .skip((all.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The processor time that this thread has taken so far. */
    static long threadCpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** The processor time, in the unit that reads best. */
    String cpu() {
        return time(cpuNanos);
    }

    /** The time on the wall, in the unit that reads best. */
    String wall() {
        return time(wallNanos);
    }

    static String time(double nanos) {
        if (nanos < 1e6) {
            return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
        }
        return nanos < 1e9
                ? String.format(Locale.ROOT, "%.1f ms", nanos / 1e6)
                : String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}

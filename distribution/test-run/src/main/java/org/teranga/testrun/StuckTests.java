package org.teranga.testrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which classes a process of tests is to run, and ends the process where a test goes on after it was interrupted: it reads from a
 * connection, or turns in a circle, and nothing else would ever end it. What had not run by then is run by a process of its own; which
 * classes those are is what {@code target/tests-planned.txt} names and no report tells of.
 */
public final class StuckTests implements TestExecutionListener {
    /** The limit of a test without one of its own, in seconds; without it nothing is watched. */
    static final String LIMIT = "teranga.tests.limit";

    private static final Path PLANNED = Path.of("target", "tests-planned.txt");
    private static final Path STUCK = Path.of("target", "tests-stuck.txt");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int ENDED = 3;

    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private record Running(String test, long since, Duration limit) {
        /** Half of its limit is time enough to end once it was interrupted. */
        boolean stuck(long now) {
            return now - since > limit.multipliedBy(3).dividedBy(2).toNanos();
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (Long.getLong(LIMIT) == null) {
            return;
        }
        append(PLANNED, classes(plan));
        Thread.ofPlatform().daemon().name("stuck tests").start(this::watch);
    }

    @Override
    public void executionStarted(TestIdentifier started) {
        Long seconds = Long.getLong(LIMIT);
        if (seconds != null && started.isTest()) {
            Duration limit = own(started).orElse(Duration.ofSeconds(seconds));
            running.put(started.getUniqueId(), new Running(name(started), System.nanoTime(), limit));
        }
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        running.remove(finished.getUniqueId());
    }

    private static Set<String> classes(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(engine -> plan.getChildren(engine).stream())
                .flatMap(top -> top.getSource().stream())
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A limit that the method says, or its class. */
    private static Optional<Duration> own(TestIdentifier test) {
        return method(test)
                .flatMap(source -> Optional.ofNullable(source.getJavaMethod().getAnnotation(Timeout.class))
                        .or(() -> Optional.ofNullable(source.getJavaClass().getAnnotation(Timeout.class))))
                .map(timeout -> Duration.of(timeout.value(), timeout.unit().toChronoUnit()));
    }

    private static String name(TestIdentifier test) {
        return method(test)
                .map(source -> source.getClassName() + "." + source.getMethodName())
                .orElse(test.getDisplayName());
    }

    private static Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    private void watch() {
        while (true) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException end) {
                return;
            }
            long now = System.nanoTime();
            List<Running> stuck =
                    running.values().stream().filter(one -> one.stuck(now)).toList();
            if (!stuck.isEmpty()) {
                stuck.forEach(one -> Stacks.keep(one.test));
                append(STUCK, stuck.stream().map(Running::test).collect(Collectors.toSet()));
                Runtime.getRuntime().halt(ENDED);
            }
        }
    }

    private static void append(Path file, Set<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

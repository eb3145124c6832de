package org.teranga.testrun;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of tests within a test, with the extensions of every module and a limit of one second. */
final class NestedRun {
    private NestedRun() {}

    /** Runs the tests of a class; what became of the first that failed, else of the last. */
    static TestExecutionResult of(Class<?> tests) {
        return of(tests, new TestExecutionListener() {});
    }

    /** The listeners of the run around it do not take its tests for their own. */
    private static TestExecutionResult of(Class<?> tests, TestExecutionListener listener) {
        List<TestExecutionResult> results = new ArrayList<>();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .addTestExecutionListeners(listener)
                        .build())
                .execute(
                        request()
                                .selectors(selectClass(tests))
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .configurationParameter(
                                        "junit.jupiter.execution.timeout.testable.method.default", "1 s")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                results.add(result);
                            }
                        });
        return results.stream()
                .filter(result -> result.getStatus() == Status.FAILED)
                .findFirst()
                .orElseGet(results::getLast);
    }

    /** Runs the tests of the class that is named, as a process of its own. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        of(Class.forName(arguments[0]), new StuckTests());
    }
}

package org.teranga.benchmarks.promises;

import java.nio.file.Path;
import java.util.List;

/** Where histories are lived. */
enum World {
    /** The rules of the product, with a memory of the model's own. */
    MODEL(20_000, Integer.MAX_VALUE, "teranga.promises.histories", "teranga.promises.seed"),
    /** The running server with its database, through the doors that people have. It ends a request, as a test is to it, after a quarter of an hour. */
    DATABASE(160, 500, "teranga.histories", "teranga.histories.seed");

    private final int inTheTests;
    private final int most;
    private final String many;
    private final String seed;

    World(int inTheTests, int most, String many, String seed) {
        this.inTheTests = inTheTests;
        this.most = most;
        this.many = many;
        this.seed = seed;
    }

    /** So many are lived in {@code ./teranga test}. */
    int inTheTests() {
        return inTheTests;
    }

    /** So many are lived in one run. */
    int most() {
        return most;
    }

    /** Which tests live them. */
    List<String> goals() {
        return switch (this) {
            case MODEL -> List.of("-pl", "matching-module", "-am", "test", "-Dtest=PromisesModelTest,AgreedTest");
            case DATABASE ->
                List.of(
                        "-pl",
                        "distribution/server-tests",
                        "-am",
                        "verify",
                        "-Dtest=None",
                        "-Dit.test=HistoriesIT",
                        "-Dfailsafe.failIfNoSpecifiedTests=false");
        };
    }

    /** How many, and which. */
    List<String> properties(int histories, long which) {
        return List.of(
                "-Dsurefire.failIfNoSpecifiedTests=false", "-D" + many + "=" + histories, "-D" + seed + "=" + which);
    }

    /** Where Maven tells of them. */
    Path reports() {
        return this == MODEL
                ? Path.of("matching-module", "target", "surefire-reports")
                : Path.of("distribution", "server-tests", "target", "failsafe-reports");
    }
}

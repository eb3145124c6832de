package org.teranga.benchmarks.promises;

import java.nio.file.Path;
import java.util.List;

/** Where histories are lived. */
enum World {
    /** Partners and other associations, on a database: who reads what, what goes over, and never two open copies. */
    OTHERS(2, 8, 1_000, "teranga.handovers.histories", "teranga.handovers.seed"),
    /** Plans of households, on a database: who reads what of them. */
    PLANS(3, 3, 2_000, "teranga.plans.histories", "teranga.plans.seed"),
    /** The rules of the product, with a memory of the model's own. */
    MODEL(20_000, 20_000, Integer.MAX_VALUE, "teranga.promises.histories", "teranga.promises.seed"),
    /** The running server with its database, through the doors that people have. It ends a request, as a test is to it, after a quarter of an hour. */
    DATABASE(160, 160, 500, "teranga.histories", "teranga.histories.seed");

    private final int inTheTests;
    private final int untilNoticed;
    private final int most;
    private final String many;
    private final String seed;

    World(int inTheTests, int untilNoticed, int most, String many, String seed) {
        this.inTheTests = inTheTests;
        this.untilNoticed = untilNoticed;
        this.most = most;
        this.many = many;
        this.seed = seed;
    }

    /** So many are lived in {@code ./teranga test}. */
    int inTheTests() {
        return inTheTests;
    }

    /** So many are lived with a rule taken away: more than in the tests, where they wait for a database and a rule is seldom met. */
    int untilNoticed() {
        return untilNoticed;
    }

    /** So many are lived in one run. */
    int most() {
        return most;
    }

    /** Which tests live them. */
    List<String> goals() {
        return switch (this) {
            case MODEL -> List.of("-pl", "matching-module", "-am", "test", "-Dtest=PromisesModelTest,AgreedTest");
            case OTHERS ->
                List.of("-pl", "matching-module", "-am", "test", "-Dtest=TheirsOnlyTest,HandoverHistoriesTest");
            case PLANS -> List.of("-pl", "matching-module", "-am", "test", "-Dtest=PlanHistoriesTest");
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
        return this == DATABASE
                ? Path.of("distribution", "server-tests", "target", "failsafe-reports")
                : Path.of("matching-module", "target", "surefire-reports");
    }
}

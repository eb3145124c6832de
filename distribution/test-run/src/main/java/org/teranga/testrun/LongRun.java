package org.teranga.testrun;

/**
 * Whether everything is tried, for as long as it takes ({@code ./teranga test --long}), or what guards a landing: there a law that holds for
 * all inputs is tried on as many as show that it can fail.
 */
public final class LongRun {
    /** The variable of the environment that says so by a 1. */
    static final String LONG = "TERANGA_LONG";

    private LongRun() {}

    /** Whether everything is tried. */
    public static boolean is() {
        return "1".equals(System.getenv(LONG));
    }

    /** How many are tried: so many in a run that guards a landing, all of them in a long one. */
    public static int of(int usual, int all) {
        return is() ? all : usual;
    }
}

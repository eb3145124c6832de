package org.teranga.launcher.match;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.teranga.matching.engine.assignment.pair.Assignment;

/** What a command prints: one JSON object on one line. */
final class CommandOutput {
    private static final int GAP_DIGITS = 9;
    private static final int SECONDS_DIGITS = 3;

    private CommandOutput() {}

    /** Adds what is said of every plan. */
    static void add(JsonObjectBuilder json, Assignment plan, long nanoseconds) {
        add(json, plan.objective(), plan.bound(), plan.gap(), nanoseconds);
    }

    /** Adds what is said of all that is proved by a bound. */
    static void add(JsonObjectBuilder json, long objective, long bound, double gap, long nanoseconds) {
        json.add("objective", objective)
                .add("bound", bound)
                .add("gap", rounded(gap, GAP_DIGITS))
                .add("exact", objective == bound)
                .add("seconds", rounded(nanoseconds / 1e9, SECONDS_DIGITS));
    }

    /** An empty object to add to. */
    static JsonObjectBuilder begin() {
        return Json.createObjectBuilder();
    }

    private static BigDecimal rounded(double number, int digits) {
        BigDecimal plain = BigDecimal.valueOf(number)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

package org.teranga.matching.rules;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** Collects what is wrong with a rule set, every fault at once, each at its place: {@code soft[2].weight}. */
final class RuleFaults {
    private final List<FieldError> faults = new ArrayList<>();

    void add(String field, String key, Object... arguments) {
        faults.add(FieldError.of(field, key, arguments));
    }

    /** Whether anything is wrong so far. */
    boolean any() {
        return !faults.isEmpty();
    }

    /**
     * Refuses the rule set, where anything is wrong.
     *
     * @throws Problem 422 with every fault
     */
    void refuse() {
        if (any()) {
            throw Problem.invalid(faults);
        }
    }

    /** A name that nobody knows is a fault that tells the known ones. */
    void unknown(String field, String name, Collection<String> known) {
        add(field, "rules.fault.unknown", name, known.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Keys that the object may not have. */
    void onlyKnown(String field, JsonObject object, Set<String> known) {
        for (String key : object.keySet()) {
            if (!known.contains(key)) {
                unknown(field.isEmpty() ? key : field + "." + key, key, known);
            }
        }
    }

    /** A number within bounds; the default where it is absent or wrong. */
    double number(String field, JsonValue value, Bounds bounds) {
        if (!(value instanceof JsonNumber number)) {
            add(field, "rules.fault.number");
            return bounds.byDefault();
        }
        double given = number.doubleValue();
        if (!(given >= bounds.least() && given <= bounds.most())) {
            add(field, "rules.fault.bounds", bounds.least(), bounds.most(), given);
            return bounds.byDefault();
        }
        return given;
    }

    /** Between which numbers a number must lie, and what it is where it is not given. */
    record Bounds(double least, double most, double byDefault) {}
}

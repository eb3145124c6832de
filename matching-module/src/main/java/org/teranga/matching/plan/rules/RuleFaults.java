package org.teranga.matching.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teranga.matching.engine.rule.RuleFault;
import org.teranga.matching.engine.rule.RuleReading;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Checks what an association may not write: anything that is no rule set, and rules without the floors of safeguarding. */
public final class RuleFaults {
    /** The hard criteria that no association can remove, in the order in which they are told. */
    public static final List<String> FLOORS = List.of("unhcr_household", "women_only");

    private RuleFaults() {}

    /**
     * The rules that were read.
     *
     * @throws Refusal invalid with every fault, each at its place
     */
    static RuleSet accepted(RuleReading reading) {
        List<FieldError> faults = of(reading);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return reading.required();
    }

    /** What is wrong with what was read, each fault at its place; empty where an association may have these rules. */
    public static List<FieldError> of(RuleReading reading) {
        List<FieldError> faults = new ArrayList<>();
        reading.faults().forEach(fault -> faults.add(error(fault)));
        faults.addAll(withoutFloors(reading.hard()));
        return faults;
    }

    private static List<FieldError> withoutFloors(Set<String> hard) {
        return FLOORS.stream()
                .filter(floor -> !hard.contains(floor))
                .map(floor -> FieldError.of("hard", "rules.fault.floor", floor))
                .toList();
    }

    private static FieldError error(RuleFault fault) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> argument instanceof List<?> names ? String.join(", ", strings(names)) : argument)
                .toArray();
        return FieldError.of(fault.field(), "rules.fault." + fault.kind().code(), arguments);
    }

    private static List<String> strings(List<?> names) {
        return names.stream().map(String::valueOf).toList();
    }
}

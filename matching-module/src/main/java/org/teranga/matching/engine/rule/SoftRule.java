package org.teranga.matching.engine.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teranga.matching.engine.criterion.SoftCriterion;

/**
 * A soft criterion in a rule set.
 *
 * @param type       which
 * @param weight     points for one hundredth of its value, from 0 to {@link #MOST}
 * @param parameters all of its numbers
 */
public record SoftRule(CriterionType<SoftCriterion> type, double weight, Map<String, Double> parameters) {
    /** The largest weight. */
    public static final double MOST = 1_000;

    public SoftRule {
        if (!(weight >= 0 && weight <= MOST)) {
            throw new IllegalArgumentException(
                    "the weight of " + type.id() + " must lie between 0 and 1000, not " + weight);
        }
        Map<String, Double> all = new LinkedHashMap<>();
        for (Parameter parameter : type.parameters()) {
            double value = parameters.getOrDefault(parameter.name(), parameter.defaultValue());
            if (!parameter.allows(value)) {
                throw new IllegalArgumentException(parameter.name() + " of " + type.id() + " must lie between "
                        + parameter.least() + " and " + parameter.most() + ", not " + value);
            }
            all.put(parameter.name(), value);
        }
        parameters = Map.copyOf(all);
    }

    /** The rule with its default weight and numbers. */
    public static SoftRule byDefault(CriterionType<SoftCriterion> type) {
        return new SoftRule(type, type.defaultWeight(), Map.of());
    }

    /** The criterion with these numbers. */
    public SoftCriterion criterion() {
        return type.make().apply(parameters);
    }
}

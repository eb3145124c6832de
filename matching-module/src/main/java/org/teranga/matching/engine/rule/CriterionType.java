package org.teranga.matching.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.engine.criterion.Criterion;

/**
 * A criterion as rule sets know it: what it is called, which numbers it takes, how it is made from them.
 *
 * @param <C>           hard or soft
 * @param id            its name in rule sets
 * @param scope         of which kinds of help it says anything
 * @param defaultWeight points for one hundredth of its value where there are no rules; 0 for hard ones
 * @param parameters    the numbers that it takes
 * @param make          makes it from all of its numbers
 */
public record CriterionType<C extends Criterion>(
        String id,
        CriterionScope scope,
        double defaultWeight,
        List<Parameter> parameters,
        Function<Map<String, Double>, C> make) {
    public CriterionType {
        parameters = List.copyOf(parameters);
    }

    static <C extends Criterion> CriterionType<C> plain(C criterion, CriterionScope scope, double defaultWeight) {
        return new CriterionType<>(criterion.id(), scope, defaultWeight, List.of(), none -> criterion);
    }

    /** The number of this name that it takes. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(known -> known.name().equals(name)).findFirst();
    }
}

package org.teranga.matching.engine.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Criterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.rule.RuleFault.Kind;

/** Reads one rule set out of maps, lists, texts and numbers. */
final class RuleReader {
    private static final String CRITERION = "criterion";
    private static final String WEIGHT = "weight";
    private static final String FLOORS = "floors";
    private static final Parameter VERSION = Parameter.whole("version", 1, 1, Integer.MAX_VALUE);

    private final RuleValues values = new RuleValues();

    RuleReading read(Map<String, ?> tree) {
        values.onlyKnown("", tree, Set.of("version", "hard", "soft", "fairness", "choice"));
        int version = (int) values.number("version", tree.get("version"), VERSION);
        Set<String> names = new HashSet<>();
        List<CriterionType<HardCriterion>> hard = hard(tree.get("hard"), names);
        List<SoftRule> soft = soft(tree.get("soft"));
        Fairness fairness = fairness(tree.get("fairness"));
        List<GroupFloor> floors = floors(tree.get("fairness"));
        Choice choice = choice(tree.get("choice"));
        RuleSet rules = values.faults().isEmpty() ? new RuleSet(version, hard, soft, fairness, choice, floors) : null;
        return new RuleReading(rules, names, values.faults());
    }

    private List<CriterionType<HardCriterion>> hard(@Nullable Object value, Set<String> seen) {
        List<CriterionType<HardCriterion>> hard = new ArrayList<>();
        List<Map<String, ?>> entries = values.entries("hard", value);
        for (int i = 0; i < entries.size(); i++) {
            String field = "hard[" + i + "]";
            values.onlyKnown(field, entries.get(i), Set.of(CRITERION));
            type(field, entries.get(i), CriterionCatalogue.HARD, seen).ifPresent(hard::add);
        }
        return hard;
    }

    private List<SoftRule> soft(@Nullable Object value) {
        List<SoftRule> soft = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Map<String, ?>> entries = values.entries("soft", value);
        for (int i = 0; i < entries.size(); i++) {
            String field = "soft[" + i + "]";
            Map<String, ?> entry = entries.get(i);
            values.onlyKnown(field, entry, Set.of(CRITERION, WEIGHT, "parameters"));
            type(field, entry, CriterionCatalogue.SOFT, seen).ifPresent(type -> soft.add(soft(field, type, entry)));
        }
        return soft;
    }

    private SoftRule soft(String field, CriterionType<SoftCriterion> type, Map<String, ?> entry) {
        double weight = values.number(field + ".weight", entry.get(WEIGHT), weight(type.defaultWeight()));
        Map<String, ?> given = values.object(field + ".parameters", entry.get("parameters"));
        values.onlyKnown(
                field + ".parameters",
                given,
                type.parameters().stream().map(Parameter::name).toList());
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (Parameter parameter : type.parameters()) {
            String place = field + ".parameters." + parameter.name();
            parameters.put(parameter.name(), values.number(place, given.get(parameter.name()), parameter));
        }
        return new SoftRule(type, weight, parameters);
    }

    private Fairness fairness(@Nullable Object value) {
        Map<String, ?> fairness = values.object("fairness", value);
        values.onlyKnown("fairness", fairness, Set.of("waiting", "hard_to_place", FLOORS));
        Lever waiting = lever("waiting", fairness, Fairness.FULL_AFTER_DAYS);
        Lever hard = lever("hard_to_place", fairness, Fairness.HARD_BELOW);
        return new Fairness(waiting.weight, (int) waiting.number, hard.weight, (int) hard.number);
    }

    /** A floor of 0 is none. */
    private List<GroupFloor> floors(@Nullable Object fairness) {
        Object given = fairness instanceof Map<?, ?> levers ? levers.get(FLOORS) : null;
        Map<String, ?> floors = values.object("fairness.floors", given);
        values.onlyKnown("fairness.floors", floors, GroupFloor.GROUPS);
        return GroupFloor.GROUPS.stream()
                .map(group -> new GroupFloor(
                        group, values.number("fairness.floors." + group, floors.get(group), GroupFloor.PERCENT)))
                .filter(floor -> floor.percent() > 0)
                .toList();
    }

    private Choice choice(@Nullable Object value) {
        Map<String, ?> choice = values.object("choice", value);
        values.onlyKnown(
                "choice",
                choice,
                Choice.PARAMETERS.stream().map(Parameter::name).toList());
        double[] numbers = Choice.PARAMETERS.stream()
                .mapToDouble(known -> values.number("choice." + known.name(), choice.get(known.name()), known))
                .toArray();
        return new Choice(numbers[0], numbers[1], numbers[2], numbers[3], (int) numbers[4]);
    }

    private Lever lever(String name, Map<String, ?> fairness, Parameter parameter) {
        String field = "fairness." + name;
        Map<String, ?> lever = values.object(field, fairness.get(name));
        values.onlyKnown(field, lever, Set.of(WEIGHT, parameter.name()));
        return new Lever(
                values.number(field + ".weight", lever.get(WEIGHT), weight(0)),
                values.number(field + "." + parameter.name(), lever.get(parameter.name()), parameter));
    }

    private static Parameter weight(double byDefault) {
        return new Parameter(WEIGHT, byDefault, 0, SoftRule.MOST);
    }

    private <C extends Criterion> Optional<CriterionType<C>> type(
            String field, Map<String, ?> entry, List<CriterionType<C>> known, Set<String> seen) {
        if (!(entry.get(CRITERION) instanceof String name)) {
            values.add(field + "." + CRITERION, Kind.CRITERION);
            return Optional.empty();
        }
        Optional<CriterionType<C>> found =
                known.stream().filter(type -> type.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            values.unknown(field, name, known.stream().map(CriterionType::id).toList());
        } else if (!seen.add(name)) {
            values.add(field, Kind.TWICE, name);
            return Optional.empty();
        }
        return found;
    }

    private record Lever(double weight, double number) {}
}

package org.teranga.matching.engine.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Criterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.fact.Kind;

/** Reads one rule set out of maps, lists, texts and numbers. */
final class RuleReader {
    private static final String HARD = "hard";
    private static final String SOFT = "soft";
    private static final String FAIRNESS = "fairness";
    private static final String CHOICE = "choice";
    private static final String KINDS = "kinds";
    private static final String CRITERION = "criterion";
    private static final String WEIGHT = "weight";
    private static final String FLOORS = "floors";
    private static final Parameter VERSION = Parameter.whole("version", 1, 1, Integer.MAX_VALUE);

    private final RuleValues values = new RuleValues();

    RuleReading read(Map<String, ?> tree, Collection<String> twice) {
        values.onlyKnown("", tree, Set.of("version", HARD, SOFT, FAIRNESS, CHOICE, KINDS));
        int version = (int) values.number("version", tree.get("version"), VERSION);
        Set<String> names = new HashSet<>();
        KindRules shared = rules(new Place("", Optional.empty()), tree, Optional.empty(), names);
        Map<Kind, KindRules> kinds = kinds(tree.get(KINDS), shared, names);
        twice.forEach(name -> values.add(name.equals(KINDS) ? KINDS : KINDS + "." + name, RuleFault.Kind.TWICE, name));
        RuleSet rules = values.faults().isEmpty()
                ? new RuleSet(
                        version,
                        shared.hard(),
                        shared.soft(),
                        shared.fairness(),
                        shared.choice(),
                        shared.floors(),
                        kinds)
                : null;
        return new RuleReading(rules, names, values.faults());
    }

    RuleReading readKind(Kind kind, Map<String, ?> tree) {
        values.onlyKnown("", tree, Set.of(HARD, SOFT, FAIRNESS, CHOICE));
        Set<String> names = new HashSet<>();
        KindRules own = rules(new Place("", Optional.of(kind)), tree, Optional.empty(), names);
        return new RuleReading(values.faults().isEmpty() ? own.as(1) : null, names, values.faults());
    }

    /** What a kind of help does not say is as at the top, without what says nothing of it. */
    private Map<Kind, KindRules> kinds(@Nullable Object value, KindRules shared, Set<String> ofHomes) {
        Map<String, ?> given = values.object(KINDS, value);
        values.onlyKnown(KINDS, given, Stream.of(Kind.values()).map(Kind::code).toList());
        Map<Kind, KindRules> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (given.containsKey(kind.code())) {
                String field = KINDS + "." + kind.code();
                Map<String, ?> own = values.object(field, given.get(kind.code()));
                values.onlyKnown(field, own, Set.of(HARD, SOFT, FAIRNESS, CHOICE));
                Set<String> names = new HashSet<>();
                Optional<KindRules> above = Optional.of(shared.only(kind));
                kinds.put(kind, rules(new Place(field + ".", Optional.of(kind)), own, above, names));
                if (kind == Kind.HOUSING && own.containsKey(HARD)) {
                    ofHomes.clear();
                    ofHomes.addAll(names);
                }
            }
        }
        return kinds;
    }

    /**
     * The rules at a place.
     *
     * @param above what holds where nothing is said; nothing where it must be said
     * @param names takes the names of the hard criteria
     */
    private KindRules rules(Place place, Map<String, ?> tree, Optional<KindRules> above, Set<String> names) {
        Predicate<String> here = key -> above.isEmpty() || tree.containsKey(key);
        String fairness = place.at(FAIRNESS);
        return new KindRules(
                here.test(HARD)
                        ? hard(place, tree.get(HARD), names)
                        : above.orElseThrow().hard(),
                here.test(SOFT)
                        ? soft(place, tree.get(SOFT))
                        : above.orElseThrow().soft(),
                here.test(FAIRNESS)
                        ? fairness(fairness, tree.get(FAIRNESS))
                        : above.orElseThrow().fairness(),
                here.test(CHOICE)
                        ? choice(place.at(CHOICE), tree.get(CHOICE))
                        : above.orElseThrow().choice(),
                here.test(FAIRNESS)
                        ? floors(fairness, tree.get(FAIRNESS))
                        : above.orElseThrow().floors());
    }

    private List<CriterionType<HardCriterion>> hard(Place place, @Nullable Object value, Set<String> seen) {
        List<CriterionType<HardCriterion>> hard = new ArrayList<>();
        List<Map<String, ?>> entries = values.entries(place.at(HARD), value);
        for (int i = 0; i < entries.size(); i++) {
            Place entry = place.entry(HARD, i);
            values.onlyKnown(entry.field, entries.get(i), Set.of(CRITERION));
            type(entry, entries.get(i), CriterionCatalogue.HARD, seen).ifPresent(hard::add);
        }
        return hard;
    }

    private List<SoftRule> soft(Place place, @Nullable Object value) {
        List<SoftRule> soft = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Map<String, ?>> entries = values.entries(place.at(SOFT), value);
        for (int i = 0; i < entries.size(); i++) {
            Place at = place.entry(SOFT, i);
            Map<String, ?> entry = entries.get(i);
            values.onlyKnown(at.field, entry, Set.of(CRITERION, WEIGHT, "parameters"));
            type(at, entry, CriterionCatalogue.SOFT, seen).ifPresent(type -> soft.add(soft(at.field, type, entry)));
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

    private Fairness fairness(String field, @Nullable Object value) {
        Map<String, ?> fairness = values.object(field, value);
        values.onlyKnown(field, fairness, Set.of("waiting", "hard_to_place", FLOORS));
        Lever waiting = lever(field, "waiting", fairness, Fairness.FULL_AFTER_DAYS);
        Lever hard = lever(field, "hard_to_place", fairness, Fairness.HARD_BELOW);
        return new Fairness(waiting.weight, (int) waiting.number, hard.weight, (int) hard.number);
    }

    /** A floor of 0 is none. */
    private List<GroupFloor> floors(String field, @Nullable Object fairness) {
        String place = field + "." + FLOORS;
        Object given = fairness instanceof Map<?, ?> levers ? levers.get(FLOORS) : null;
        Map<String, ?> floors = values.object(place, given);
        values.onlyKnown(place, floors, GroupFloor.GROUPS);
        return GroupFloor.GROUPS.stream()
                .map(group -> new GroupFloor(
                        group, values.number(place + "." + group, floors.get(group), GroupFloor.PERCENT)))
                .filter(floor -> floor.percent() > 0)
                .toList();
    }

    private Choice choice(String field, @Nullable Object value) {
        Map<String, ?> choice = values.object(field, value);
        values.onlyKnown(
                field, choice, Choice.PARAMETERS.stream().map(Parameter::name).toList());
        double[] numbers = Choice.PARAMETERS.stream()
                .mapToDouble(known -> values.number(field + "." + known.name(), choice.get(known.name()), known))
                .toArray();
        return new Choice(numbers[0], numbers[1], numbers[2], numbers[3], (int) numbers[4]);
    }

    private Lever lever(String above, String name, Map<String, ?> fairness, Parameter parameter) {
        String field = above + "." + name;
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
            Place place, Map<String, ?> entry, List<CriterionType<C>> known, Set<String> seen) {
        if (!(entry.get(CRITERION) instanceof String name)) {
            values.add(place.field + "." + CRITERION, RuleFault.Kind.CRITERION);
            return Optional.empty();
        }
        Optional<CriterionType<C>> found =
                known.stream().filter(type -> type.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            values.unknown(place.field, name, place.names(known));
        } else if (!place.allows(found.get())) {
            values.add(place.field, RuleFault.Kind.SCOPE, name, place.names(known));
            return Optional.empty();
        } else if (!seen.add(name)) {
            values.add(place.field, RuleFault.Kind.TWICE, name);
            return Optional.empty();
        }
        return found;
    }

    private record Lever(double weight, double number) {}

    /** Where something stands, and of which kind of help it is said; of all where there is none. */
    private record Place(String field, Optional<Kind> kind) {
        String at(String key) {
            return field + key;
        }

        Place entry(String key, int number) {
            return new Place(field + key + "[" + number + "]", kind);
        }

        boolean allows(CriterionType<?> type) {
            return kind.isEmpty() || type.scope().covers(kind.get());
        }

        List<String> names(List<? extends CriterionType<?>> known) {
            return known.stream()
                    .filter(this::allows)
                    .map(CriterionType::id)
                    .sorted()
                    .toList();
        }
    }
}

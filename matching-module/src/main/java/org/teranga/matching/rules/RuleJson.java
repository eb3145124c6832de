package org.teranga.matching.rules;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.rule.Catalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;
import org.teranga.matching.rules.RuleFaults.Bounds;
import org.teranga.platform.web.Problem;

/**
 * Rule sets as JSON, strictly: an unknown criterion, parameter or key is a fault that names the known ones, and every fault is told at
 * once. The floors of safeguarding must be there: no association can switch them off.
 */
final class RuleJson {
    /** The hard criteria that no association can remove. */
    static final Set<String> FLOORS = Set.of("unhcr_household", "women_only");

    private static final String CRITERION = "criterion";
    private static final Bounds WEIGHT = new Bounds(0, SoftRule.MOST, 0);

    /** Besides the rules themselves, what our own answer says about them: it may be sent back as it came. */
    private static final Set<String> KEYS =
            Set.of("version", "hard", "soft", "fairness", "reason", "publishedAt", "publishedBy", "restored", "draft");

    private final RuleFaults faults = new RuleFaults();

    private RuleJson() {}

    /**
     * Reads a rule set.
     *
     * @param json    as it was sent
     * @param version the number that it gets
     * @throws Problem 400 where it is no JSON object, 422 with every fault
     */
    static RuleSet read(String json, int version) {
        RuleJson reading = new RuleJson();
        RuleSet rules = reading.rules(object(json), version);
        reading.faults.refuse();
        return rules;
    }

    /**
     * A text as a JSON object.
     *
     * @throws Problem 400 where it is none
     */
    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw Problem.unreadable("problem.json");
        }
    }

    private RuleSet rules(JsonObject json, int version) {
        faults.onlyKnown("", json, KEYS);
        List<CriterionType<HardCriterion>> hard = hard(json.get("hard"));
        List<SoftRule> soft = soft(json.get("soft"));
        Fairness fairness = json.containsKey("fairness") ? fairness(json.get("fairness")) : Fairness.BY_DEFAULT;
        return faults.any() ? RuleSet.BY_DEFAULT : new RuleSet(version, hard, soft, fairness);
    }

    private List<CriterionType<HardCriterion>> hard(JsonValue value) {
        List<CriterionType<HardCriterion>> hard = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<JsonObject> entries = entries("hard", value);
        for (int i = 0; i < entries.size(); i++) {
            String field = "hard[" + i + "]";
            faults.onlyKnown(field, entries.get(i), Set.of(CRITERION));
            name(field, entries.get(i), seen)
                    .ifPresent(id -> Catalogue.hard(id)
                            .ifPresentOrElse(
                                    hard::add,
                                    () -> faults.unknown(
                                            field,
                                            id,
                                            Catalogue.HARD.stream()
                                                    .map(CriterionType::id)
                                                    .toList())));
        }
        FLOORS.stream()
                .filter(floor -> !seen.contains(floor))
                .sorted()
                .forEach(floor -> faults.add("hard", "rules.fault.floor", floor));
        return hard;
    }

    private List<SoftRule> soft(JsonValue value) {
        List<SoftRule> soft = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<JsonObject> entries = entries("soft", value);
        for (int i = 0; i < entries.size(); i++) {
            String field = "soft[" + i + "]";
            JsonObject entry = entries.get(i);
            faults.onlyKnown(field, entry, Set.of(CRITERION, "weight", "parameters"));
            name(field, entry, seen)
                    .ifPresent(id -> Catalogue.soft(id)
                            .ifPresentOrElse(
                                    type -> soft.add(soft(field, type, entry)),
                                    () -> faults.unknown(
                                            field,
                                            id,
                                            Catalogue.SOFT.stream()
                                                    .map(CriterionType::id)
                                                    .toList())));
        }
        return soft;
    }

    private SoftRule soft(String field, CriterionType<SoftCriterion> type, JsonObject entry) {
        double weight = entry.containsKey("weight")
                ? faults.number(field + ".weight", entry.get("weight"), WEIGHT)
                : type.defaultWeight();
        Map<String, Double> parameters = new LinkedHashMap<>();
        if (entry.get("parameters") instanceof JsonObject given) {
            given.forEach((name, number) -> type.parameter(name)
                    .ifPresentOrElse(
                            known -> parameters.put(
                                    name, faults.number(field + ".parameters." + name, number, bounds(known))),
                            () -> faults.unknown(
                                    field + ".parameters." + name,
                                    name,
                                    type.parameters().stream()
                                            .map(Parameter::name)
                                            .toList())));
        } else if (entry.containsKey("parameters")) {
            faults.add(field + ".parameters", "rules.fault.object");
        }
        return new SoftRule(type, weight, parameters);
    }

    private Fairness fairness(JsonValue value) {
        if (!(value instanceof JsonObject json)) {
            faults.add("fairness", "rules.fault.object");
            return Fairness.BY_DEFAULT;
        }
        faults.onlyKnown("fairness", json, Set.of("waiting", "hard_to_place"));
        Lever waiting = lever(json, "waiting", Fairness.FULL_AFTER_DAYS);
        Lever hard = lever(json, "hard_to_place", Fairness.HARD_BELOW);
        return new Fairness(waiting.weight, (int) waiting.number, hard.weight, (int) hard.number);
    }

    private Lever lever(JsonObject json, String name, Parameter parameter) {
        String field = "fairness." + name;
        if (!json.containsKey(name)) {
            return new Lever(0, parameter.defaultValue());
        }
        if (!(json.get(name) instanceof JsonObject lever)) {
            faults.add(field, "rules.fault.object");
            return new Lever(0, parameter.defaultValue());
        }
        faults.onlyKnown(field, lever, Set.of("weight", parameter.name()));
        double weight = lever.containsKey("weight") ? faults.number(field + ".weight", lever.get("weight"), WEIGHT) : 0;
        double number = lever.containsKey(parameter.name())
                ? faults.number(field + "." + parameter.name(), lever.get(parameter.name()), bounds(parameter))
                : parameter.defaultValue();
        return new Lever(weight, number);
    }

    private Optional<String> name(String field, JsonObject entry, Set<String> seen) {
        if (!(entry.get(CRITERION) instanceof JsonString name)) {
            faults.add(field + "." + CRITERION, "rules.fault.criterion");
            return Optional.empty();
        }
        if (!seen.add(name.getString())) {
            faults.add(field, "rules.fault.twice", name.getString());
            return Optional.empty();
        }
        return Optional.of(name.getString());
    }

    private List<JsonObject> entries(String field, JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            faults.add(field, "rules.fault.array");
            return List.of();
        }
        List<JsonObject> entries = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject entry) {
                entries.add(entry);
            } else {
                faults.add(field + "[" + i + "]", "rules.fault.object");
                entries.add(JsonValue.EMPTY_JSON_OBJECT);
            }
        }
        return entries;
    }

    private static Bounds bounds(Parameter parameter) {
        return new Bounds(parameter.least(), parameter.most(), parameter.defaultValue());
    }

    /** Writes a rule set, everything spelled out, always in the same way. */
    static JsonObject write(RuleSet rules) {
        JsonArrayBuilder hard = Json.createArrayBuilder();
        rules.hard().forEach(type -> hard.add(Json.createObjectBuilder().add(CRITERION, type.id())));
        JsonArrayBuilder soft = Json.createArrayBuilder();
        for (SoftRule rule : rules.soft()) {
            JsonObjectBuilder entry =
                    Json.createObjectBuilder().add(CRITERION, rule.type().id()).add("weight", decimal(rule.weight()));
            if (!rule.parameters().isEmpty()) {
                JsonObjectBuilder parameters = Json.createObjectBuilder();
                rule.type()
                        .parameters()
                        .forEach(parameter -> parameters.add(
                                parameter.name(), decimal(rule.parameters().getOrDefault(parameter.name(), 0.0))));
                entry.add("parameters", parameters);
            }
            soft.add(entry);
        }
        Fairness fairness = rules.fairness();
        return Json.createObjectBuilder()
                .add("version", rules.version())
                .add("hard", hard)
                .add("soft", soft)
                .add(
                        "fairness",
                        Json.createObjectBuilder()
                                .add(
                                        "waiting",
                                        lever(
                                                fairness.waitingWeight(),
                                                Fairness.FULL_AFTER_DAYS,
                                                fairness.fullAfterDays()))
                                .add(
                                        "hard_to_place",
                                        lever(fairness.hardToPlaceWeight(), Fairness.HARD_BELOW, fairness.hardBelow())))
                .build();
    }

    private static JsonObjectBuilder lever(double weight, Parameter parameter, double number) {
        return Json.createObjectBuilder().add("weight", decimal(weight)).add(parameter.name(), decimal(number));
    }

    /** 30 and not 30.0. */
    private static BigDecimal decimal(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private record Lever(double weight, double number) {}
}

package org.teranga.launcher.match;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.criterion.Criterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.rule.Catalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** A file of rules, read strictly: whatever is not known is refused with the names that are. */
final class RuleFile {
    private static final int LARGEST = 1 << 20;

    private final Path file;

    private RuleFile(Path file) {
        this.file = file;
    }

    /**
     * Reads rules.
     *
     * @throws LaunchFailed where the file is no rule set; the line says what would be right
     */
    static RuleSet read(Path file) {
        RuleFile reading = new RuleFile(file);
        try {
            if (Files.size(file) > LARGEST) {
                throw reading.refused("it is larger than 1 MB, which no rule set is");
            }
            try (Reader text = Files.newBufferedReader(file);
                    JsonReader json = Json.createReader(text)) {
                return reading.rules(json.readObject());
            }
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        } catch (JsonException notJson) {
            throw new LaunchFailed(file + " is no JSON object: " + oneLine(notJson), notJson);
        } catch (IllegalArgumentException outOfBounds) {
            throw new LaunchFailed(file + ": " + outOfBounds.getMessage(), outOfBounds);
        }
    }

    private static String oneLine(JsonException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }

    private RuleSet rules(JsonObject json) {
        onlyKnown("key", json.keySet(), Set.of("version", "hard", "soft", "fairness"));
        double version = number("version", json.get("version"), 1);
        if (version != Math.rint(version) || version < 1 || version > Integer.MAX_VALUE) {
            throw refused("version must be a whole number from 1 on");
        }
        List<CriterionType<HardCriterion>> hard = new ArrayList<>();
        for (JsonObject rule : objects("hard", json)) {
            onlyKnown("key of a hard rule", rule.keySet(), Set.of("criterion"));
            hard.add(known(rule, Catalogue.HARD));
        }
        List<SoftRule> soft = new ArrayList<>();
        for (JsonObject rule : objects("soft", json)) {
            soft.add(soft(rule));
        }
        return new RuleSet((int) version, hard, soft, fairness(json.get("fairness")));
    }

    private SoftRule soft(JsonObject rule) {
        onlyKnown("key of a soft rule", rule.keySet(), Set.of("criterion", "weight", "parameters"));
        CriterionType<SoftCriterion> type = known(rule, Catalogue.SOFT);
        Map<String, Double> parameters = new LinkedHashMap<>();
        JsonObject given = object("parameters of " + type.id(), rule.get("parameters"));
        onlyKnown(
                "parameter of " + type.id(),
                given.keySet(),
                type.parameters().stream().map(Parameter::name).toList());
        given.forEach((name, value) -> parameters.put(name, number(name, value, 0)));
        return new SoftRule(type, number("weight", rule.get("weight"), type.defaultWeight()), parameters);
    }

    private Fairness fairness(@Nullable JsonValue value) {
        JsonObject json = object("fairness", value);
        onlyKnown("key of fairness", json.keySet(), Set.of("waiting", "hard_to_place"));
        JsonObject waiting = object("waiting", json.get("waiting"));
        JsonObject hard = object("hard_to_place", json.get("hard_to_place"));
        Parameter days = Fairness.FULL_AFTER_DAYS;
        Parameter few = Fairness.HARD_BELOW;
        onlyKnown("parameter of waiting", waiting.keySet(), Set.of("weight", days.name()));
        onlyKnown("parameter of hard_to_place", hard.keySet(), Set.of("weight", few.name()));
        return new Fairness(
                number("weight", waiting.get("weight"), 0),
                (int) number(days.name(), waiting.get(days.name()), days.defaultValue()),
                number("weight", hard.get("weight"), 0),
                (int) number(few.name(), hard.get(few.name()), few.defaultValue()));
    }

    private <C extends Criterion> CriterionType<C> known(JsonObject rule, List<CriterionType<C>> types) {
        String id = rule.get("criterion") instanceof JsonString text ? text.getString() : "";
        return types.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "criterion", id, types.stream().map(CriterionType::id).toList()));
    }

    private void onlyKnown(String what, Collection<String> given, Collection<String> known) {
        for (String name : given) {
            if (!known.contains(name)) {
                throw unknown(what, name, known);
            }
        }
    }

    private LaunchFailed unknown(String what, String name, Collection<String> known) {
        String names = known.isEmpty()
                ? "there is none"
                : "known: " + String.join(", ", known.stream().sorted().toList());
        return refused("unknown " + what + " \"" + name + "\"; " + names);
    }

    private List<JsonObject> objects(String name, JsonObject json) {
        JsonValue value = json.get(name);
        if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw refused(name + " must be a list of rules, such as [{\"criterion\":\"radius\"}]");
        }
        return value.asJsonArray().stream()
                .map(one -> one.getValueType() == JsonValue.ValueType.OBJECT ? one.asJsonObject() : refuse(name))
                .toList();
    }

    private JsonObject refuse(String name) {
        throw refused("each rule of " + name + " must be an object, such as {\"criterion\":\"radius\"}");
    }

    private JsonObject object(String name, @Nullable JsonValue value) {
        return switch (value) {
            case null -> JsonValue.EMPTY_JSON_OBJECT;
            case JsonObject object -> object;
            default -> throw refused(name + " must be an object");
        };
    }

    private double number(String name, @Nullable JsonValue value, double absent) {
        return switch (value) {
            case null -> absent;
            case JsonNumber number -> number.doubleValue();
            default -> throw refused(name + " must be a number");
        };
    }

    private LaunchFailed refused(String why) {
        return new LaunchFailed(file + ": " + why);
    }

    /** The rules as one text that is the same for the same rules, however they were written. */
    static String canonical(RuleSet rules) {
        StringBuilder text = new StringBuilder("version ").append(rules.version());
        Function<CriterionType<?>, String> id = CriterionType::id;
        rules.hard().stream()
                .map(id)
                .sorted()
                .forEach(name -> text.append("\nhard ").append(name));
        rules.soft().stream()
                .map(rule ->
                        "\nsoft " + rule.type().id() + " " + rule.weight() + " " + new TreeMap<>(rule.parameters()))
                .sorted()
                .forEach(text::append);
        return text.append('\n').append(rules.fairness()).toString();
    }
}

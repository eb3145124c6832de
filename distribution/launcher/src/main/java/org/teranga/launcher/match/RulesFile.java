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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.criterion.Criterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.rule.Catalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** Reads a rule set from JSON, strictly: whatever is unknown is an error that names what is known. */
final class RulesFile {
    private final Path file;

    private RulesFile(Path file) {
        this.file = file;
    }

    static RuleSet read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailed("there is no file " + file);
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader json = Json.createReader(text)) {
            return new RulesFile(file).rules(json.readObject());
        } catch (JsonException | CharacterCodingException unreadable) {
            throw new LaunchFailed(file + " is no JSON object: " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException outOfBounds) {
            throw new LaunchFailed(file + ": " + outOfBounds.getMessage(), outOfBounds);
        }
    }

    /** A rule set as one text that is equal for equal rule sets. */
    static String canonical(RuleSet rules) {
        StringBuilder text = new StringBuilder();
        rules.hard().stream()
                .map(CriterionType::id)
                .sorted()
                .forEach(id -> text.append(id).append('\n'));
        rules.soft().stream()
                .map(rule -> rule.type().id() + " " + rule.weight() + " " + new TreeMap<>(rule.parameters()))
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return text.append(rules.fairness()).toString();
    }

    private RuleSet rules(JsonObject json) {
        onlyKnown("the rule set", json, Set.of("version", "hard", "soft", "fairness"));
        List<CriterionType<HardCriterion>> hard = new ArrayList<>();
        for (JsonObject entry : entries(json, "hard")) {
            onlyKnown("a hard rule", entry, Set.of("criterion"));
            hard.add(known("hard", criterion(entry), Catalogue.HARD));
        }
        List<SoftRule> soft = new ArrayList<>();
        for (JsonObject entry : entries(json, "soft")) {
            onlyKnown("a soft rule", entry, Set.of("criterion", "weight", "parameters"));
            soft.add(soft(entry));
        }
        int version = json.get("version") instanceof JsonNumber number ? number.intValue() : 1;
        return new RuleSet(version, hard, soft, fairness(object("fairness", json.get("fairness"))));
    }

    private SoftRule soft(JsonObject entry) {
        var type = known("soft", criterion(entry), Catalogue.SOFT);
        double weight = number(type.id() + ".weight", entry.get("weight"), type.defaultWeight());
        Map<String, Double> parameters = new LinkedHashMap<>();
        JsonObject given = object(type.id() + ".parameters", entry.get("parameters"));
        List<String> names = type.parameters().stream().map(Parameter::name).toList();
        onlyKnown("parameters of " + type.id(), given, Set.copyOf(names));
        given.forEach((name, value) -> parameters.put(name, number(type.id() + "." + name, value, 0)));
        return new SoftRule(type, weight, parameters);
    }

    private Fairness fairness(JsonObject json) {
        onlyKnown("fairness", json, Set.of("waiting", "hard_to_place"));
        JsonObject waiting = object("fairness.waiting", json.get("waiting"));
        onlyKnown("fairness.waiting", waiting, Set.of("weight", Fairness.FULL_AFTER_DAYS.name()));
        JsonObject hard = object("fairness.hard_to_place", json.get("hard_to_place"));
        onlyKnown("fairness.hard_to_place", hard, Set.of("weight", Fairness.HARD_BELOW.name()));
        return new Fairness(
                number("fairness.waiting.weight", waiting.get("weight"), 0),
                whole("fairness.waiting", waiting, Fairness.FULL_AFTER_DAYS),
                number("fairness.hard_to_place.weight", hard.get("weight"), 0),
                whole("fairness.hard_to_place", hard, Fairness.HARD_BELOW));
    }

    private int whole(String field, JsonObject json, Parameter parameter) {
        return (int) number(field + "." + parameter.name(), json.get(parameter.name()), parameter.defaultValue());
    }

    private <C extends Criterion> CriterionType<C> known(String what, String id, List<CriterionType<C>> all) {
        return all.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed(file + ": there is no " + what + " criterion " + id
                        + "; the known ones are "
                        + String.join(", ", all.stream().map(CriterionType::id).toList())));
    }

    private String criterion(JsonObject entry) {
        if (entry.get("criterion") instanceof JsonString name) {
            return name.getString();
        }
        throw new LaunchFailed(file + ": a rule lacks its criterion, as {\"criterion\":\"radius\"}");
    }

    private List<JsonObject> entries(JsonObject json, String list) {
        JsonValue value = json.get(list);
        if (value == null) {
            return List.of();
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY
                || value.asJsonArray().stream().anyMatch(entry -> !(entry instanceof JsonObject))) {
            throw new LaunchFailed(file + ": " + list + " is no list of objects");
        }
        return value.asJsonArray().getValuesAs(JsonObject.class);
    }

    private JsonObject object(String field, @Nullable JsonValue value) {
        if (value == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new LaunchFailed(file + ": " + field + " is no object");
    }

    private double number(String field, @Nullable JsonValue value, double absent) {
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw new LaunchFailed(file + ": " + field + " is no number");
    }

    private void onlyKnown(String where, JsonObject json, Set<String> known) {
        for (String key : json.keySet()) {
            if (!known.contains(key)) {
                throw new LaunchFailed(file + ": " + where + " knows no " + key + "; the known ones are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}

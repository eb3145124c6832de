package org.teranga.matching.plan.rules;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.Parameter;
import org.teranga.matching.engine.rule.RuleReading;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** Rule sets as JSON: read by the engine's own strict reading, and with the floors of safeguarding, which no association can switch off. */
final class RuleJson {
    /** Besides the rules themselves, what our own answer says about them: it may be sent back as it came. */
    private static final Set<String> NOTES = Set.of("reason", "publishedAt", "publishedBy", "restored", "draft");

    /** In characters: one with rules of its own for every kind of help has some ten thousand. */
    private static final int LARGEST = 64 * 1024;

    /** A rule set has six levels. */
    private static final int DEEPEST = 16;

    private RuleJson() {}

    /**
     * Reads a rule set.
     *
     * @param json    as it was sent
     * @param version the number that it gets
     * @throws Refusal unreadable where it is no JSON object, invalid with every fault
     */
    static RuleSet read(String json, int version) {
        Map<String, Object> tree = RuleTree.of(object(json));
        tree.keySet().removeAll(NOTES);
        return RuleFaults.accepted(RuleReading.of(tree, RuleTree.kindsTwice(json)))
                .numbered(version);
    }

    /**
     * A text as a JSON object.
     *
     * @throws Refusal unreadable where it is none, too large where it is larger than any rule set
     */
    static JsonObject object(String json) {
        if (json.length() > LARGEST) {
            throw Refusal.tooLarge("rules.file.large", LARGEST / 1024);
        }
        if (depth(json) > DEEPEST) {
            throw Refusal.unreadable("problem.json");
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | UnsupportedOperationException notJson) {
            // The second is how the parser refuses a number of thousands of digits.
            throw Refusal.unreadable("problem.json");
        }
    }

    /** How deep objects and lists lie in each other: whoever reads them does so by recursion, as the parser itself does. */
    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        boolean inText = false;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '\\' && inText) {
                at++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!inText && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }

    /** Writes a rule set, everything spelled out but what came later and is as by default; always in the same way. */
    static JsonObject write(RuleSet rules) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("version", rules.version());
        add(json, KindRules.of(rules), !rules.choice().equals(Choice.BY_DEFAULT));
        if (!rules.kinds().isEmpty()) {
            JsonObjectBuilder kinds = Json.createObjectBuilder();
            rules.kinds().forEach((kind, own) -> kinds.add(kind.code(), add(Json.createObjectBuilder(), own, true)));
            json.add("kinds", kinds);
        }
        return json.build();
    }

    /** Adds what holds for some kinds of help; of one kind alone everything is said, since what is not said is as for all. */
    private static JsonObjectBuilder add(JsonObjectBuilder json, KindRules rules, boolean withChoice) {
        JsonArrayBuilder hard = Json.createArrayBuilder();
        rules.hard().forEach(type -> hard.add(Json.createObjectBuilder().add("criterion", type.id())));
        JsonArrayBuilder soft = Json.createArrayBuilder();
        rules.soft().forEach(rule -> soft.add(soft(rule)));
        Fairness fairness = rules.fairness();
        JsonObjectBuilder levers = Json.createObjectBuilder()
                .add("waiting", lever(fairness.waitingWeight(), Fairness.FULL_AFTER_DAYS, fairness.fullAfterDays()))
                .add("hard_to_place", lever(fairness.hardToPlaceWeight(), Fairness.HARD_BELOW, fairness.hardBelow()));
        if (!rules.floors().isEmpty()) {
            JsonObjectBuilder floors = Json.createObjectBuilder();
            rules.floors().forEach(floor -> floors.add(floor.group(), decimal(floor.percent())));
            levers.add("floors", floors);
        }
        json.add("hard", hard).add("soft", soft).add("fairness", levers);
        return withChoice ? json.add("choice", choice(rules.choice())) : json;
    }

    /** Writes a rule set for people's eyes: one thing a line. */
    static String text(RuleSet rules) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(write(rules));
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder choice(Choice choice) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Choice.PARAMETERS.forEach(parameter -> json.add(parameter.name(), decimal(choice.number(parameter))));
        return json;
    }

    private static JsonObjectBuilder soft(SoftRule rule) {
        JsonObjectBuilder entry =
                Json.createObjectBuilder().add("criterion", rule.type().id()).add("weight", decimal(rule.weight()));
        if (!rule.parameters().isEmpty()) {
            JsonObjectBuilder parameters = Json.createObjectBuilder();
            for (Parameter parameter : rule.type().parameters()) {
                double value = rule.parameters().getOrDefault(parameter.name(), parameter.defaultValue());
                parameters.add(parameter.name(), decimal(value));
            }
            entry.add("parameters", parameters);
        }
        return entry;
    }

    private static JsonObjectBuilder lever(double weight, Parameter parameter, double number) {
        return Json.createObjectBuilder().add("weight", decimal(weight)).add(parameter.name(), decimal(number));
    }

    /** 30 and not 30.0. */
    private static BigDecimal decimal(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

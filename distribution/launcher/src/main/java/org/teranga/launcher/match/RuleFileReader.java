package org.teranga.launcher.match;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleFault;
import org.teranga.matching.engine.rule.RuleReading;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RuleTree;

/** A file of rules, read strictly: whatever is not known is refused with the names that are. */
final class RuleFileReader {
    private static final int LARGEST = 1 << 20;

    private final Path file;

    private RuleFileReader(Path file) {
        this.file = file;
    }

    /**
     * Reads rules.
     *
     * @throws LaunchFailed where the file is no rule set; the line says what would be right
     */
    static RuleSet read(Path file) {
        RuleFileReader reading = new RuleFileReader(file);
        try {
            if (Files.size(file) > LARGEST) {
                throw reading.refused("it is larger than 1 MB, which no rule set is");
            }
            String text = Files.readString(file);
            try (JsonReader json = Json.createReader(new StringReader(text))) {
                return reading.rules(json.readObject(), RuleTree.kindsTwice(text));
            }
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        } catch (JsonException notJson) {
            throw new LaunchFailed(file + " is no JSON object: " + oneLine(notJson), notJson);
        }
    }

    private static String oneLine(JsonException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }

    private RuleSet rules(JsonObject json, List<String> kindsTwice) {
        RuleReading reading = RuleReading.of(RuleTree.of(json), kindsTwice);
        if (!reading.faults().isEmpty()) {
            RuleFault first = reading.faults().getFirst();
            throw refused(first.field() + ": " + told(first));
        }
        return reading.required();
    }

    private static String told(RuleFault fault) {
        List<Object> said = fault.arguments();
        return switch (fault.kind()) {
            case UNKNOWN -> "unknown \"" + said.get(0) + "\"; " + known((List<?>) said.get(1));
            case TWICE ->
                (fault.field().startsWith("kinds") ? "" : "the criterion ") + said.getFirst() + " is there twice";
            case SCOPE -> said.get(0) + " says nothing of this kind of help; " + known((List<?>) said.get(1));
            case CRITERION -> "the name of a criterion is needed, such as {\"criterion\":\"radius\"}";
            case ARRAY -> "a list of rules is needed, such as [{\"criterion\":\"radius\"}]";
            case OBJECT -> "an object is needed, such as {\"criterion\":\"radius\"}";
            case NUMBER -> "a number is needed";
            case BOUNDS -> "a number between " + said.get(0) + " and " + said.get(1) + " is needed, not " + said.get(2);
            case WHOLE -> "a whole number is needed, not " + said.getFirst();
        };
    }

    private static String known(List<?> names) {
        String all = names.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return names.isEmpty() ? "there is none" : "known: " + all;
    }

    private LaunchFailed refused(String why) {
        return new LaunchFailed(file + ": " + why);
    }

    /** The rules as one text that is the same for the same rules, however they were written. */
    static String canonical(RuleSet rules) {
        StringBuilder text = new StringBuilder("version ").append(rules.version());
        add(text, KindRules.of(rules));
        rules.kinds().forEach((kind, own) -> {
            text.append("\nkind ").append(kind.code());
            add(text, own);
        });
        return text.toString();
    }

    private static void add(StringBuilder text, KindRules rules) {
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
        text.append('\n').append(rules.fairness());
        if (!rules.choice().equals(Choice.BY_DEFAULT)) {
            text.append('\n').append(rules.choice());
        }
        rules.floors().forEach(floor -> text.append('\n').append(floor));
    }
}

package org.teranga.matching.outcome;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.json.Json;

/**
 * What one side said at one moment. What it left out is not known, and that is as good an answer as any.
 *
 * @param said codes by what was asked; several of them in one text, each behind a bar
 */
public record OutcomeAnswers(Map<OutcomeField, String> said) {
    /** Nothing. */
    public static final OutcomeAnswers NONE = new OutcomeAnswers(Map.of());

    public OutcomeAnswers {
        said = Map.copyOf(said);
    }

    /** What was sent of these fields. @throws Refusal invalid with every fault */
    static OutcomeAnswers read(Answers sent, List<OutcomeField> fields) {
        FormReader in = new FormReader(sent);
        Map<OutcomeField, String> said = new EnumMap<>(OutcomeField.class);
        for (OutcomeField field : fields) {
            if (field.many()) {
                List<String> chosen = in.choices(field.code(), field.codes());
                if (!chosen.isEmpty()) {
                    said.put(field, String.join("|", chosen));
                }
            } else {
                String code = in.choice(field.code(), field.codes());
                if (code != null) {
                    said.put(field, code);
                }
            }
        }
        in.end();
        return new OutcomeAnswers(said);
    }

    /** What was said of it; empty for not known. */
    public String of(OutcomeField field) {
        return said.getOrDefault(field, "");
    }

    /** As text, to be sealed. */
    public String text() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(said).forEach((field, code) -> json.add(field.code(), code));
        return json.build().toString();
    }

    /** From such a text; what is no code any more is not known. */
    public static OutcomeAnswers of(String text) {
        Map<OutcomeField, String> said = new EnumMap<>(OutcomeField.class);
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            for (OutcomeField field : OutcomeField.values()) {
                String code = json.getString(field.code(), "");
                if (!code.isEmpty() && field.codes().containsAll(List.of(code.split("\\|")))) {
                    said.put(field, code);
                }
            }
        }
        return new OutcomeAnswers(said);
    }

    /** As a form shows it. */
    Map<String, List<String>> form() {
        Map<String, List<String>> values = new TreeMap<>();
        said.forEach((field, code) -> values.put(field.code(), List.of(code.split("\\|"))));
        return values;
    }
}

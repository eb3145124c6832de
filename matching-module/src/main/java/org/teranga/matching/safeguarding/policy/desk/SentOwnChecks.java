package org.teranga.matching.safeguarding.policy.desk;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.platform.form.Answers;
import org.teranga.platform.json.Json;

/** The rows of the form of own checks, and what they say as JSON, so that a page is read by the same reading as a program. */
final class SentOwnChecks {
    /** In which languages the page asks for a name. */
    static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    static final int MOST = 40;

    private static final String OWN = "own:";

    private final Map<String, Integer> rows = new HashMap<>();
    private final JsonObjectBuilder own = Json.createObjectBuilder();

    SentOwnChecks(Answers sent) {
        for (int row = 0; row < MOST; row++) {
            String code = sent.first("code-" + row).strip();
            if (!code.isEmpty()) {
                String key = code.startsWith(OWN) ? code : OWN + code;
                rows.put(key, row);
                own.add(key, names(sent, row));
            }
        }
    }

    /** Writes one into the fields of a row. */
    static void put(OwnCheck check, int row, Map<String, List<String>> values) {
        values.put("code-" + row, List.of(check.code().substring(OWN.length())));
        check.names().forEach((language, name) -> values.put(language + "-" + row, List.of(name)));
    }

    /** As a program would send it. */
    String json(String from) {
        JsonObjectBuilder policy = Json.createObjectBuilder()
                .add("kinds", JsonObject.EMPTY_JSON_OBJECT)
                .add("own", own);
        return (from.isEmpty() ? policy : policy.add("from", from)).build().toString();
    }

    /** The field of the page that a fault is about. */
    String field(String fault) {
        return "code-" + rows.getOrDefault(fault.replaceFirst("^own\\.", ""), 0);
    }

    private static JsonObjectBuilder names(Answers sent, int row) {
        JsonObjectBuilder names = Json.createObjectBuilder();
        for (String language : LANGUAGES) {
            String name = sent.first(language + "-" + row).strip();
            if (!name.isEmpty()) {
                names.add(language, name);
            }
        }
        return names;
    }
}

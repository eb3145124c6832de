package org.teranga.matching.safeguarding.policy.version;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Policies as JSON: what programs send and read, and what lies in the database. */
public final class PolicyJson {
    private static final int LONGEST = 100_000;

    private PolicyJson() {}

    /**
     * A text as a JSON object.
     *
     * @throws Refusal unreadable where it is none
     */
    static JsonObject object(String json) {
        if (json.length() > LONGEST) {
            throw Refusal.unreadable("problem.json");
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | UnsupportedOperationException notJson) {
            throw Refusal.unreadable("problem.json");
        }
    }

    /**
     * The reason that was sent for publishing; null where none was.
     *
     * @throws Refusal unreadable where it is no JSON object, or its reason no text
     */
    static @Nullable String reason(@Nullable String json) {
        JsonValue reason = json == null || json.isBlank() ? null : object(json).get("reason");
        if (reason == null || reason == JsonValue.NULL) {
            return null;
        }
        if (reason instanceof JsonString text) {
            return text.getString();
        }
        throw Refusal.unreadable("problem.json");
    }

    /** What lies in the database, which this class wrote. */
    static Policy stored(String json, int version, LocalDate from) {
        SentPolicy sent = new SentPolicy(object(json));
        return new Policy(version, from, sent.kinds(), sent.own());
    }

    /**
     * What was sent, before it is held against the floor.
     *
     * @param held what is asked at present: a kind that was not sent stays as it is there, and so do names of own checks
     * @throws Refusal unreadable where it is no JSON object, invalid with every fault of its form
     */
    static SentPolicy read(String json, Policy held) {
        JsonObject object = object(json);
        SentPolicy sent = new SentPolicy(object);
        Map<String, List<Ask>> kinds = new LinkedHashMap<>(held.kinds());
        kinds.putAll(sent.kinds());
        List<OwnCheck> own = new ArrayList<>(sent.own());
        held.own().stream()
                .filter(one -> own.stream().noneMatch(other -> other.code().equals(one.code())))
                .forEach(own::add);
        List<FieldError> faults = sent.faults();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return sent.with(kinds, own);
    }

    /** Writes what is asked, always in the same way. */
    static JsonObject write(Policy policy) {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        policy.kinds().forEach((kind, asks) -> kinds.add(kind, lines(asks)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("kinds", kinds);
        if (!policy.own().isEmpty()) {
            JsonObjectBuilder own = Json.createObjectBuilder();
            policy.own().forEach(check -> {
                JsonObjectBuilder names = Json.createObjectBuilder();
                check.names().forEach(names::add);
                own.add(check.code(), names);
            });
            json.add("own", own);
        }
        return json.build();
    }

    /** Lines of one kind of help. */
    static JsonArrayBuilder lines(List<Ask> asks) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        asks.forEach(ask -> lines.add(line(ask)));
        return lines;
    }

    private static JsonObjectBuilder line(Ask ask) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("check", ask.check())
                .add("of", ask.of().code())
                .add("before", ask.before().code());
        if (ask.months() != null) {
            line.add("months", ask.months());
        }
        if (ask.renewDays() != null) {
            line.add("renewDays", ask.renewDays());
        }
        if (ask.only() != null) {
            line.add("only", ask.only().code());
        }
        if (!ask.evidence().isEmpty()) {
            line.add(
                    "evidence",
                    Json.createArrayBuilder(ask.evidence().stream().sorted().toList()));
        }
        if (!ask.recordedBy().isEmpty()) {
            line.add(
                    "recordedBy",
                    Json.createArrayBuilder(ask.recordedBy().stream().sorted().toList()));
        }
        return line;
    }
}

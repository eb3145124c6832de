package org.teranga.matching.moveon.step;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/** Templates as JSON: the platform's as they ship, with texts in a file for each language, and an association's with all in one. */
final class StepJson {
    private static final String TEXTS = "texts";

    private StepJson() {}

    /** Reads one whose texts lie elsewhere. */
    static StepTemplate read(JsonObject step, Map<String, StepText> texts) {
        String day = step.getString("verifiedOn", "");
        return new StepTemplate(
                step.getString("code"),
                MoveOnTrack.of(step.getString("track")).orElseThrow(),
                new StepFacts(
                        strings(step, "papers"),
                        step.getInt("weeks", 0),
                        step.getString("rights", ""),
                        step.getString("course", ""),
                        step.getString("help", ""),
                        step.getBoolean("first", false)),
                texts,
                new StepTemplate.Sourced(
                        step.getInt("edition", 1),
                        step.getBoolean("own", false),
                        day.isEmpty() ? null : LocalDate.parse(day),
                        sources(step)));
    }

    /** Reads the texts of one language, by the codes of their templates. */
    static Map<String, StepText> texts(JsonObject file) {
        Map<String, StepText> texts = new HashMap<>();
        file.forEach((code, text) -> texts.put(code, text((JsonObject) text)));
        return texts;
    }

    /** Reads what {@link #write} wrote. */
    static StepTemplate read(String whole) {
        try (JsonReader reader = Json.createReader(new StringReader(whole))) {
            JsonObject step = reader.readObject();
            return read(step, texts(step.getJsonObject(TEXTS)));
        }
    }

    /** All of one. */
    static String write(StepTemplate step) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        new TreeMap<>(step.texts()).forEach((language, text) -> texts.add(language, written(text)));
        StepFacts facts = step.facts();
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("code", step.code())
                .add("track", step.track().code())
                .add("edition", step.sourced().edition())
                .add("own", step.sourced().own())
                .add("verifiedOn", written(step.sourced().verifiedOn()))
                .add("papers", Json.createArrayBuilder(facts.papers()))
                .add("weeks", facts.weeks())
                .add("rights", facts.rights())
                .add("course", facts.course())
                .add("help", facts.help())
                .add("first", facts.first())
                .add(
                        "sources",
                        Json.createArrayBuilder(step.sourced().sources().stream()
                                .map(one -> Map.of("title", one.title(), "url", one.url()))
                                .toList()))
                .add(TEXTS, texts);
        return whole.build().toString();
    }

    private static StepText text(JsonObject text) {
        return new StepText(
                text.getString("title"),
                text.getString("why"),
                text.getString("say", ""),
                text.getString("deadline", ""));
    }

    private static JsonObjectBuilder written(StepText text) {
        return Json.createObjectBuilder()
                .add("title", text.title())
                .add("why", text.why())
                .add("say", text.say())
                .add("deadline", text.deadline());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> strings(JsonObject of, String key) {
        return of.containsKey(key) ? of.getJsonArray(key).getValuesAs(JsonString::getString) : List.of();
    }

    private static List<StepSource> sources(JsonObject of) {
        return of.containsKey("sources")
                ? of.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                        .map(one -> new StepSource(one.getString("title"), one.getString("url", "")))
                        .toList()
                : List.of();
    }
}

package org.teranga.matching.moveon.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.teranga.platform.json.Json;

/**
 * The templates that the platform ships, in the order in which they are offered: {@code catalogue/steps.json} says what each is, a file for
 * each language what it says. A change of what one says is a new edition of it.
 */
@ApplicationScoped
public class StepCatalogue {
    /** The languages that households read. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "ar", "uk", "fa-AF", "ps", "ti", "so", "bo");

    private final Map<String, StepTemplate> steps;

    /** Reads them; what is wrong with one is told at the start. */
    public StepCatalogue() {
        Map<String, Map<String, StepText>> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            StepJson.texts((JsonObject) read(language))
                    .forEach((code, text) ->
                            texts.computeIfAbsent(code, any -> new HashMap<>()).put(language, text));
        }
        Map<String, StepTemplate> all = new LinkedHashMap<>();
        for (JsonObject step : ((JsonArray) read("steps")).getValuesAs(JsonObject.class)) {
            String code = step.getString("code");
            all.put(code, StepJson.read(step, Objects.requireNonNull(texts.remove(code), code)));
        }
        if (!texts.isEmpty()) {
            throw new IllegalStateException("texts of steps that there are not: " + texts.keySet());
        }
        this.steps = Collections.unmodifiableMap(all);
    }

    /** All of them, in their order. */
    public List<StepTemplate> all() {
        return List.copyOf(steps.values());
    }

    /** The one of this code; empty where there is none. */
    public Optional<StepTemplate> find(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    private static JsonValue read(String name) {
        String path = "catalogue/" + name + ".json";
        try (InputStream file = Objects.requireNonNull(StepCatalogue.class.getResourceAsStream(path), path);
                JsonReader reader = Json.createReader(file)) {
            return reader.readValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

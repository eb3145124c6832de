package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.platform.json.Json;

/**
 * The title and the terms of a course when it was completed, language by language, the one of the credential first.
 *
 * @param byLanguage BCP 47 code to words; never empty
 */
public record CourseWords(Map<String, Words> byLanguage) {
    public CourseWords {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a course without words");
        }
    }

    /**
     * In one language.
     *
     * @param title    what it is called
     * @param summary  what it is about
     * @param criteria what had to be done
     */
    public record Words(String title, String summary, String criteria) {
        public Words {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(criteria, "criteria");
        }
    }

    /** The language of the credential itself. */
    String language() {
        return byLanguage.keySet().iterator().next();
    }

    /** The language in which somebody reads it: theirs, else that of the credential. */
    public String readIn(String wanted) {
        return byLanguage.containsKey(wanted) ? wanted : language();
    }

    public Words in(String language) {
        return Objects.requireNonNull(byLanguage.get(language), language);
    }

    public String written() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        byLanguage.forEach((language, words) -> all.add(
                language,
                Json.createArrayBuilder()
                        .add(words.title())
                        .add(words.summary())
                        .add(words.criteria())));
        return all.build().toString();
    }

    public static CourseWords read(String json) {
        Map<String, Words> byLanguage = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            for (String language : List.copyOf(all.keySet())) {
                var words = all.getJsonArray(language);
                byLanguage.put(language, new Words(words.getString(0), words.getString(1), words.getString(2)));
            }
        }
        return new CourseWords(byLanguage);
    }
}

package org.teranga.training.catalogue;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.json.Json;

/** The files of the courses in the resources. */
final class CourseFiles {
    /** The courses, in their order. */
    static final List<String> COURSES = List.of(
            "welcoming-someone-who-fled", "ethics-and-law-for-hosts", "living-together", "helping-someone-who-fled");

    /** The languages in which courses ship; the first is that of the source. */
    static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    private static final String FOLDER = "/courses/";

    private CourseFiles() {}

    /** A file as text; empty where there is none. */
    static Optional<String> text(String path) {
        try (InputStream in = CourseFiles.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the course file " + path, broken);
        }
    }

    /** What is the same of a course in all languages. */
    static JsonObject about(String course) {
        String path = course + "/course.json";
        String text = text(path).orElseThrow(() -> new IllegalStateException("there is no " + path));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** A file of a course in each language that has it, the source first. */
    static Map<String, CourseText> texts(String course, String name) {
        Map<String, CourseText> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            text(course + "/" + language + "/" + name + ".md")
                    .ifPresent(file -> texts.put(language, CourseText.read(name, language, file)));
        }
        return texts;
    }

    /** The questions of a course in each language that has them, in Moodle's GIFT, the source first. */
    static Map<String, String> questions(String course) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            text(course + "/" + language + "/quiz.gift")
                    .ifPresent(file -> questions.put(language, CourseText.typeset(language, file)));
        }
        return questions;
    }

    /** The parts of a course, by section, in their order. */
    static List<List<String>> sections(String course) {
        return about(course).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .map(section -> section.getJsonArray("parts").getValuesAs(JsonString::getString))
                .toList();
    }
}

package org.teranga.training.quiz.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.json.Json;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.question.Question;

/** The words of a revision as the database keeps them: language to GIFT. */
final class QuestionJson {
    /** What was read lately: everybody in a course is asked the same. Emptied where it has grown, which costs one reading each. */
    private static final Map<String, Question> READ = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 4_000;

    private QuestionJson() {}

    static String write(Map<String, Question> words) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        words.forEach((language, question) -> all.add(language, GiftWriter.write(question)));
        return all.build().toString();
    }

    static SortedMap<String, Question> read(String json) {
        SortedMap<String, Question> words = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> words.put(language, question(all.getString(language))));
        }
        return words;
    }

    private static Question question(String gift) {
        if (READ.size() > REMEMBERED) {
            READ.clear();
        }
        return READ.computeIfAbsent(gift, GiftReader::one);
    }
}

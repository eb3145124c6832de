package org.teranga.training.quiz.bank;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teranga.platform.json.Json;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.question.Question;

/** The words of a revision as the database keeps them: language to GIFT. */
final class QuestionJson {
    private static final int REMEMBERED = 4_000;

    /** What was read lately: everybody in a course is asked the same. */
    private static final LoadingCache<String, Question> READ =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(GiftReader::one);

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
            all.keySet().forEach(language -> words.put(language, READ.get(all.getString(language))));
        }
        return words;
    }
}

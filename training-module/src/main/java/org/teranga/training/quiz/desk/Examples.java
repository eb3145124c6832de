package org.teranga.training.quiz.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.question.QuestionType;

/** A question of each kind to write over, in each language of the desk. */
final class Examples {
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar");
    private static final Map<String, Map<QuestionType, String>> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Examples::read));

    private Examples() {}

    /** One in GIFT; in French where there is none in this language. */
    static String of(String language, QuestionType type) {
        return ALL.getOrDefault(language, ALL.getOrDefault("fr", Map.of())).getOrDefault(type, "");
    }

    private static Map<QuestionType, String> read(String language) {
        String path = "/quiz/examples_" + language + ".gift";
        try (InputStream in = Examples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return GiftReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).entries().stream()
                    .map(Entry::question)
                    .collect(Collectors.toMap(question -> question.type(), GiftWriter::write));
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }
}

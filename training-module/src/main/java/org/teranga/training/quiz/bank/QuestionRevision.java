package org.teranga.training.quiz.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.training.quiz.question.Question;

/**
 * A revision of a question, in each of its languages.
 *
 * @param question the question in the bank
 * @param number   which revision, from 1
 * @param source   the language in which it was written
 * @param words    language to the question
 */
public record QuestionRevision(UUID question, int number, String source, SortedMap<String, Question> words) {
    public QuestionRevision {
        Objects.requireNonNull(question, "question");
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        if (!words.containsKey(source)) {
            throw new IllegalArgumentException("question " + question + " has no words in its source " + source);
        }
    }

    /** The language in which it is asked of a reader of this one. */
    public String language(String wanted) {
        return words.containsKey(wanted) ? wanted : source;
    }

    /** The language in which it is asked of a reader who may read others beside that of the page. */
    public String language(ReadersWish wish) {
        return wish.best(Stream.concat(Stream.of(source), words.keySet().stream())
                .distinct()
                .toList());
    }

    /** It in a language that it has. */
    public Question in(String language) {
        return Objects.requireNonNull(words.get(language), language);
    }

    /** It as it was written. */
    public Question original() {
        return in(source);
    }

    /** The same question in several languages: those that have the shape of the first, which is the source. */
    public static Map<String, Question> alike(Map<String, Question> all) {
        Map<String, Question> alike = new LinkedHashMap<>();
        Question first = all.values().iterator().next();
        all.forEach((language, question) -> {
            if (Shape.of(question).equals(Shape.of(first))) {
                alike.put(language, question);
            }
        });
        return alike;
    }
}

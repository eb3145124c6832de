package org.teranga.training.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Question;

/** The questions of the courses on the shelf, as they ship; read once. */
final class ShelfQuestions {
    private static final Map<String, List<ShelfQuestion>> READ = new ConcurrentHashMap<>();

    private ShelfQuestions() {}

    /**
     * A question there.
     *
     * @param key   what it is called there: what its file calls it, else its title in its source
     * @param entry it in its source
     * @param words language to the question, the source first
     */
    record ShelfQuestion(String key, Entry entry, Map<String, Question> words) {}

    /** Those of a course, in their order. */
    static List<ShelfQuestion> of(String course) {
        return READ.computeIfAbsent(course, ShelfQuestions::read);
    }

    /** What a question is called on the shelf. */
    static String key(String reference, Map<String, Question> words) {
        Question source = words.get(CourseFiles.LANGUAGES.getFirst());
        return reference.isEmpty() && source != null ? source.head().name() : reference;
    }

    private static List<ShelfQuestion> read(String course) {
        Map<String, List<Entry>> files = new LinkedHashMap<>();
        CourseFiles.questions(course)
                .forEach((language, gift) ->
                        files.put(language, GiftReader.read(gift).entries()));
        List<Entry> originals = files.getOrDefault(CourseFiles.LANGUAGES.getFirst(), List.of());
        List<ShelfQuestion> all = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            Entry entry = Objects.requireNonNull(originals.get(i));
            Map<String, Question> words = KeepQuestions.alike(files, i);
            all.add(new ShelfQuestion(key(entry.filing().reference(), words), entry, words));
        }
        return List.copyOf(all);
    }
}

package org.teranga.training.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.teranga.training.quiz.bank.AdoptedQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Question;

/** The questions of the courses on the shelf, as they ship; read once. */
final class CatalogueQuestions {
    private static final Map<String, List<ShelfQuestion>> READ = new ConcurrentHashMap<>();

    private CatalogueQuestions() {}

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
        return READ.computeIfAbsent(course, CatalogueQuestions::read);
    }

    /** What a question is called in the source of the shelf; empty where it does not stand in it. */
    static String title(Map<String, Question> words) {
        Question source = words.get(CourseFiles.LANGUAGES.getFirst());
        return source == null ? "" : source.head().name();
    }

    /** The question that was taken as this one: what its file calls it says so, else its title. */
    static @Nullable AdoptedQuestion taken(ShelfQuestion there, List<AdoptedQuestion> all) {
        return all.stream()
                .filter(one -> one.reference().equals(there.key()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one ->
                                one.reference().isEmpty() && title(one.words()).equals(title(there.words())))
                        .findFirst())
                .orElse(null);
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
            String reference = entry.filing().reference();
            all.add(new ShelfQuestion(reference.isEmpty() ? title(words) : reference, entry, words));
        }
        return List.copyOf(all);
    }
}

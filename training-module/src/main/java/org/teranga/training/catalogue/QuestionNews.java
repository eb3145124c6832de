package org.teranga.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.catalogue.CatalogueQuestions.ShelfQuestion;
import org.teranga.training.course.Course;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.QuizContents;
import org.teranga.training.quiz.QuizPlan;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.AdoptedQuestion;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.question.PlainQuestion;
import org.teranga.training.quiz.question.Question;

/** The changes in the catalogue in the questions of a course since they were adopted: told, shown, taken or left question by question. */
@ApplicationScoped
@Transactional
public class QuestionNews {
    private final AdoptCourse shelf;
    private final Bank bank;
    private final KeepQuestions keep;
    private final Quizzes quizzes;
    private final KeepQuiz quiz;
    private final QuizContents contents;

    @Inject
    QuestionNews(
            AdoptCourse shelf, Bank bank, KeepQuestions keep, Quizzes quizzes, KeepQuiz quiz, QuizContents contents) {
        this.shelf = shelf;
        this.bank = bank;
        this.keep = keep;
        this.quizzes = quizzes;
        this.quiz = quiz;
        this.contents = contents;
    }

    /** How the shelf and the course have come apart: the course lacks it, has it otherwise, or is the only one that has it still. */
    public enum Sort {
        FRESH,
        CHANGED,
        GONE
    }

    /**
     * A question that is otherwise on the shelf.
     *
     * @param key   what it is called there; for one that is gone, its id here
     * @param title its title there, in its source; for one that is gone, its title here
     * @param texts what is otherwise, by language
     */
    public record Change(String key, String title, Sort sort, List<TextChange> texts) {
        public Change {
            texts = List.copyOf(texts);
        }
    }

    /** What is otherwise in one language: from what the course says to what stands there. */
    public record TextChange(String language, TextDifference difference) {}

    /** Of these courses those of which a question has changed on the shelf. Two queries. */
    public Set<UUID> changed(Collection<Course> courses) {
        Map<UUID, String> slugs =
                shelf.shelf().stream().collect(Collectors.toMap(SharedDocument::id, SharedDocument::slug));
        Map<UUID, List<AdoptedQuestion>> taken = bank.taken();
        return courses.stream()
                .filter(course -> course.origin() != null && slugs.containsKey(course.origin()))
                .filter(course -> !News.between(
                                CatalogueQuestions.of(Objects.requireNonNull(slugs.get(course.origin()))),
                                taken.getOrDefault(course.id(), List.of()))
                        .none())
                .map(Course::id)
                .collect(Collectors.toSet());
    }

    /** In which questions a course and its original differ, since they were the same. */
    public List<Change> of(Course course) {
        Map<UUID, BankQuestion> own =
                bank.ofCourse(course.id()).stream().collect(Collectors.toMap(BankQuestion::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        News news = news(course);
        news.other()
                .forEach(
                        (there, taken) -> changes.add(change(there, taken == null ? null : own.get(taken.question()))));
        news.gone().stream()
                .flatMap(taken -> Stream.ofNullable(own.get(taken.question())))
                .forEach(here -> changes.add(gone(here)));
        return changes;
    }

    private static Change gone(BankQuestion here) {
        List<TextChange> texts = new ArrayList<>();
        here.worded()
                .words()
                .forEach((language, question) ->
                        texts.add(new TextChange(language, TextDifference.between(PlainQuestion.of(question), ""))));
        return new Change(here.id().toString(), here.worded().original().head().name(), Sort.GONE, texts);
    }

    private static Change change(ShelfQuestion there, @Nullable BankQuestion here) {
        List<TextChange> texts = new ArrayList<>();
        there.words().forEach((language, question) -> {
            Question own = here == null ? null : here.worded().words().get(language);
            if (!question.equals(own)) {
                String before = own == null ? "" : PlainQuestion.of(own);
                texts.add(new TextChange(language, TextDifference.between(before, PlainQuestion.of(question))));
            }
        });
        Sort sort = here == null ? Sort.FRESH : Sort.CHANGED;
        return new Change(there.key(), there.entry().question().head().name(), sort, texts);
    }

    /**
     * Does as the shelf: takes one as it stands there, in every language that it has there, or asks one no more that is gone there. A new
     * one is asked by the first quiz of the course.
     *
     * @throws Refusal not found where there is no such news
     */
    public void take(Course course, String key, UUID by) {
        News news = news(course);
        AdoptedQuestion gone = news.gone(key);
        if (gone != null) {
            contents.retire(course.id(), gone.question());
            return;
        }
        ShelfQuestion there = news.other(key);
        AdoptedQuestion taken = news.other().get(there);
        if (taken != null) {
            keep.follow(course.id(), taken.question(), there.words(), by);
            return;
        }
        UUID added = added(course, there);
        quizzes.ofCourse(course.id()).stream().findFirst().ifPresent(first -> {
            List<UUID> asked = new ArrayList<>(first.plan().questions());
            asked.add(added);
            QuizPlan plan = first.plan();
            quiz.plan(first.id(), new QuizPlan(asked, plan.draws(), plan.mixed(), plan.mixedAnswers()));
        });
    }

    /**
     * Leaves the course as it is: it is told of this no more, until the shelf changes again.
     *
     * @throws Refusal not found where there is no such news
     */
    public void leave(Course course, String key) {
        News news = news(course);
        AdoptedQuestion gone = news.gone(key);
        if (gone != null) {
            keep.leave(course.id(), gone.question(), Map.of());
            return;
        }
        ShelfQuestion there = news.other(key);
        AdoptedQuestion taken = news.other().get(there);
        if (taken == null) {
            keep.retire(course.id(), added(course, there));
        } else {
            keep.leave(course.id(), taken.question(), there.words());
        }
    }

    private UUID added(Course course, ShelfQuestion there) {
        Map<String, List<Entry>> files = new LinkedHashMap<>();
        there.words()
                .forEach((language, question) ->
                        files.put(language, List.of(new Entry(1, there.entry().filing(), question))));
        return keep.take(course.id(), files).getFirst();
    }

    private News news(Course course) {
        return shelf.shelf().stream()
                .filter(one -> one.id().equals(course.origin()))
                .findFirst()
                .map(one -> News.between(
                        CatalogueQuestions.of(one.slug()), bank.taken().getOrDefault(course.id(), List.of())))
                .orElse(News.NONE);
    }

    /**
     * What is otherwise on the shelf. Of a question that the course asks no more there is no news.
     *
     * @param other what stands there and is not what was taken; with that, where something was
     * @param gone  what was taken and stands there no more
     */
    record News(Map<ShelfQuestion, @Nullable AdoptedQuestion> other, List<AdoptedQuestion> gone) {
        static final News NONE = new News(Map.of(), List.of());

        static News between(List<ShelfQuestion> shelf, List<AdoptedQuestion> taken) {
            Map<ShelfQuestion, @Nullable AdoptedQuestion> other = new LinkedHashMap<>();
            List<AdoptedQuestion> gone = new ArrayList<>(taken);
            for (ShelfQuestion there : shelf) {
                AdoptedQuestion before = CatalogueQuestions.taken(there, taken);
                gone.remove(before);
                if (before == null || !before.retired() && !before.words().equals(there.words())) {
                    other.put(there, before);
                }
            }
            gone.removeIf(one -> one.retired() || one.words().isEmpty());
            return new News(other, List.copyOf(gone));
        }

        boolean none() {
            return other.isEmpty() && gone.isEmpty();
        }

        @Nullable
        AdoptedQuestion gone(String key) {
            return gone.stream()
                    .filter(one -> one.question().toString().equals(key))
                    .findFirst()
                    .orElse(null);
        }

        ShelfQuestion other(String key) {
            return other.keySet().stream()
                    .filter(there -> there.key().equals(key))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }
    }
}

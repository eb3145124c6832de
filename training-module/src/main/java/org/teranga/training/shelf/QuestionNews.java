package org.teranga.training.shelf;

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
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Difference;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.web.Problem;
import org.teranga.training.course.Course;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Plan;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.bank.Taken;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.question.PlainQuestion;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.shelf.ShelfQuestions.ShelfQuestion;

/** What has changed on the shelf in the questions of a course since they were taken: told, shown, taken or left question by question. */
@ApplicationScoped
@Transactional
public class QuestionNews {
    private final AdoptCourse shelf;
    private final Bank bank;
    private final KeepQuestions keep;
    private final Quizzes quizzes;
    private final KeepQuiz quiz;

    @Inject
    QuestionNews(AdoptCourse shelf, Bank bank, KeepQuestions keep, Quizzes quizzes, KeepQuiz quiz) {
        this.shelf = shelf;
        this.bank = bank;
        this.keep = keep;
        this.quizzes = quizzes;
        this.quiz = quiz;
    }

    /**
     * A question that is otherwise on the shelf.
     *
     * @param key   what it is called there
     * @param title its title there, in its source
     * @param fresh whether the course has no such question yet
     * @param texts what is otherwise, by language
     */
    public record Change(String key, String title, boolean fresh, List<TextChange> texts) {
        public Change {
            texts = List.copyOf(texts);
        }
    }

    /** What is otherwise in one language: from what the course says to what stands there. */
    public record TextChange(String language, Difference difference) {}

    /** Of these courses those of which a question has changed on the shelf. Two queries. */
    public Set<UUID> changed(Collection<Course> courses) {
        Map<UUID, String> slugs =
                shelf.shelf().stream().collect(Collectors.toMap(SharedDocument::id, SharedDocument::slug));
        Map<UUID, List<Taken>> taken = bank.taken();
        return courses.stream()
                .filter(course -> course.origin() != null && slugs.containsKey(course.origin()))
                .filter(course -> !news(
                                Objects.requireNonNull(slugs.get(course.origin())),
                                taken.getOrDefault(course.id(), List.of()))
                        .isEmpty())
                .map(Course::id)
                .collect(Collectors.toSet());
    }

    /** What a course does not have of the questions of its original. */
    public List<Change> of(Course course) {
        Map<UUID, BankQuestion> own =
                bank.ofCourse(course.id()).stream().collect(Collectors.toMap(BankQuestion::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        news(course).forEach((there, taken) -> {
            BankQuestion here = taken == null ? null : own.get(taken.question());
            if (taken == null || here != null) {
                changes.add(change(there, here));
            }
        });
        return changes;
    }

    private static Change change(ShelfQuestion there, @Nullable BankQuestion here) {
        List<TextChange> texts = new ArrayList<>();
        there.words().forEach((language, question) -> {
            Question own = here == null ? null : here.worded().words().get(language);
            if (!question.equals(own)) {
                String before = own == null ? "" : PlainQuestion.of(own);
                texts.add(new TextChange(language, Difference.between(before, PlainQuestion.of(question))));
            }
        });
        return new Change(there.key(), there.entry().question().head().name(), here == null, texts);
    }

    /**
     * Takes one as it stands there, in every language that it has there; a new one is asked by the first quiz of the course.
     *
     * @throws Problem 404 where there is no such news
     */
    public void take(Course course, String key, UUID by) {
        ShelfQuestion there = one(course, key);
        Taken taken = news(course).get(there);
        if (taken != null) {
            keep.follow(course.id(), taken.question(), there.words(), by);
            return;
        }
        UUID added = added(course, there);
        quizzes.ofCourse(course.id()).stream().findFirst().ifPresent(first -> {
            List<UUID> asked = new ArrayList<>(first.plan().questions());
            asked.add(added);
            Plan plan = first.plan();
            quiz.plan(first.id(), new Plan(asked, plan.draws(), plan.mixed(), plan.mixedAnswers()));
        });
    }

    /**
     * Leaves the course as it is: it is told of this no more, until the shelf changes again.
     *
     * @throws Problem 404 where there is no such news
     */
    public void leave(Course course, String key) {
        ShelfQuestion there = one(course, key);
        Taken taken = news(course).get(there);
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

    private ShelfQuestion one(Course course, String key) {
        return news(course).keySet().stream()
                .filter(there -> there.key().equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Map<ShelfQuestion, @Nullable Taken> news(Course course) {
        return shelf.shelf().stream()
                .filter(one -> one.id().equals(course.origin()))
                .findFirst()
                .map(one -> news(one.slug(), bank.taken().getOrDefault(course.id(), List.of())))
                .orElse(Map.of());
    }

    /** What stands on the shelf and is not what was taken; with that, where something was. */
    private static Map<ShelfQuestion, @Nullable Taken> news(String slug, List<Taken> taken) {
        Map<ShelfQuestion, @Nullable Taken> news = new LinkedHashMap<>();
        for (ShelfQuestion there : ShelfQuestions.of(slug)) {
            Taken before = ShelfQuestions.taken(there, taken);
            if (before == null || !before.words().equals(there.words())) {
                news.put(there, before);
            }
        }
        return news;
    }
}

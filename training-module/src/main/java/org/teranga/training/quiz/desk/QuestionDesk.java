package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.QuizEditions;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.attempt.MarkEssays;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.question.QuestionType;

/** Makes the pages of the desk of questions. A fixed number of queries, however many questions there are. */
@ApplicationScoped
@Transactional
public class QuestionDesk {
    /** Below this a question tells those who know from those who do not too little (Ebel, 1965: revise below 0.2). */
    private static final double DOUBTFUL = 0.2;

    private final Bank bank;
    private final Quizzes quizzes;
    private final CourseTitles titles;
    private final ItemFigures figures;
    private final MarkEssays essays;
    private final PageContexts contexts;
    private final QuizEditions editions;

    @Inject
    QuestionDesk(
            Bank bank,
            Quizzes quizzes,
            CourseTitles titles,
            ItemFigures figures,
            MarkEssays essays,
            PageContexts contexts,
            QuizEditions editions) {
        this.bank = bank;
        this.quizzes = quizzes;
        this.titles = titles;
        this.figures = figures;
        this.essays = essays;
        this.contexts = contexts;
        this.editions = editions;
    }

    /** Every course with its bank. */
    CoursesView courses() {
        Map<UUID, Integer> counts = bank.counts();
        return new CoursesView(
                titles.all().stream()
                        .map(one -> new CoursesView.Row(
                                one.title(),
                                base(one.course().id()),
                                counts.getOrDefault(one.course().id(), 0)))
                        .toList(),
                essays.waiting().size());
    }

    /** The questions of a course. */
    BankView bank(UUID course, ListQuery query, String happened) {
        Called called = called(course);
        List<BankQuestion> all = bank.ofCourse(course);
        Map<UUID, ItemFigures.Figure> known = figures.of(course);
        List<Quiz> ofCourse = quizzes.ofCourse(course);
        return new BankView(
                called,
                base(course),
                query,
                all.stream()
                        .filter(one -> fits(one, query))
                        .map(one -> row(one, known.get(one.id())))
                        .toList(),
                all.stream()
                        .flatMap(one -> one.filing().tags().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.of(QuestionType.values()).map(QuestionType::code).toList(),
                contexts.ownLanguages(),
                IntStream.range(0, ofCourse.size())
                        .mapToObj(i -> quiz(i, ofCourse.get(i), course))
                        .toList(),
                titles.all().stream().anyMatch(one -> one.course().id().equals(course) && editions.waits(one.course())),
                happened);
    }

    /** The questions of a course as GIFT, in a language; those that it lacks, in their own. */
    String gift(UUID course, String language) {
        called(course);
        return GiftWriter.write(bank.ofCourse(course).stream()
                .map(one ->
                        new Entry(1, one.filing(), one.worded().in(one.worded().language(language))))
                .toList());
    }

    /**
     * What a course is called.
     *
     * @throws Refusal not found
     */
    public Called called(UUID course) {
        return titles.all().stream()
                .filter(one -> one.course().id().equals(course))
                .map(CourseTitles.Titled::title)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The address of a course's bank. */
    public String base(UUID course) {
        return "/" + contexts.language().tag() + "/desk/questions/" + course;
    }

    private BankView.QuizRow quiz(int place, Quiz quiz, UUID course) {
        int drawn = quiz.plan().draws().stream().mapToInt(draw -> draw.count()).sum();
        return new BankView.QuizRow(
                place + 1,
                quiz.called(contexts.language().tag()).orElse(null),
                quiz.plan().questions().size() + drawn,
                base(course) + "/quiz/" + quiz.id());
    }

    private BankView.Row row(BankQuestion one, ItemFigures.@Nullable Figure figure) {
        Double discrimination = figure == null ? null : figure.discrimination();
        return new BankView.Row(
                one.question().head().name(),
                one.worded().source(),
                base(one.course()) + "/" + one.id(),
                one.question().type().code(),
                one.filing().category(),
                one.filing().tags(),
                List.copyOf(one.worded().words().keySet()),
                figure == null ? 0 : figure.asked(),
                figure == null ? -1 : figure.mean(),
                discrimination == null ? "" : String.format(Locale.ROOT, "%.2f", discrimination),
                discrimination != null && discrimination < DOUBTFUL);
    }

    private static boolean fits(BankQuestion one, ListQuery query) {
        String words = query.filter("q").toLowerCase(Locale.ROOT).strip();
        String type = query.filter("type");
        String tag = query.filter("tag");
        boolean said = words.isEmpty()
                || Stream.of(
                                one.question().head().name(),
                                one.question().head().text().text(),
                                one.filing().category())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
        return said
                && (type.isEmpty() || one.question().type().code().equals(type))
                && (tag.isEmpty() || one.filing().tags().contains(tag));
    }

    /** The languages that a question may be in: its source, the association's own, and those that it has. */
    List<Language> languages(String source, Collection<String> others) {
        return Stream.of(
                        Stream.of(source),
                        contexts.ownLanguages().stream().map(Language::tag),
                        others.stream().sorted())
                .flatMap(Function.identity())
                .distinct()
                .flatMap(tag -> Languages.of(tag).stream())
                .toList();
    }
}

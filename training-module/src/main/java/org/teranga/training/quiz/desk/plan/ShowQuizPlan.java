package org.teranga.training.quiz.desk.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.SectionTitles;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.QuizPlan;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.desk.FreshId;
import org.teranga.training.quiz.desk.QuestionDesk;
import org.teranga.training.quiz.desk.SentPlan;

/** The form of a quiz: what it is called, what passes, what it asks. */
@ApplicationScoped
@Transactional
public class ShowQuizPlan {
    /** Lines for draws that a form has beside those that are there. */
    private static final int MORE = 2;

    private final Quizzes quizzes;
    private final Bank bank;
    private final Courses courses;
    private final Library library;
    private final QuestionDesk desk;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowQuizPlan(
            Quizzes quizzes,
            Bank bank,
            Courses courses,
            Library library,
            QuestionDesk desk,
            PageContexts contexts,
            Clock clock) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.courses = courses;
        this.library = library;
        this.desk = desk;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** A new one, at the end of this section, with this title. */
    QuizPlanView begin(UUID course, String section, String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put(FreshId.FIELD, FreshId.at(clock.instant()).toString());
        fields.put("section", section);
        fields.put("title-" + contexts.language().tag(), title);
        fields.put("mixed-answers", "yes");
        return view(course, null, MORE, FilledForm.startingWith(fields), "");
    }

    /** One that is there. */
    QuizPlanView view(UUID course, UUID id, String happened) {
        Quiz quiz = quiz(course, id);
        QuizPlan plan = quiz.plan();
        Map<String, List<String>> fields = new HashMap<>();
        quiz.titles().forEach((language, title) -> fields.put("title-" + language, List.of(title)));
        fields.put("pass", said(quiz.terms().passMark()));
        fields.put("attempts", said(quiz.terms().attempts()));
        fields.put("wait", said(quiz.terms().waitHours()));
        fields.put("question", plan.questions().stream().map(UUID::toString).toList());
        for (int i = 0; i < plan.draws().size(); i++) {
            QuizPlan.Draw draw = plan.draws().get(i);
            fields.put("count" + i, List.of(Integer.toString(draw.count())));
            fields.put("category" + i, List.of(draw.category()));
            fields.put("tag" + i, List.of(draw.tag()));
        }
        fields.put("mixed", List.of(plan.mixed() ? "yes" : ""));
        fields.put("mixed-answers", List.of(plan.mixedAnswers() ? "yes" : ""));
        return view(course, quiz, plan.draws().size() + MORE, new FilledForm(fields, List.of()), happened);
    }

    private static List<String> said(@Nullable Integer number) {
        return List.of(number == null ? "" : number.toString());
    }

    /** The form as it was sent, with what is wrong. */
    QuizPlanView again(UUID course, @Nullable UUID id, SentPlan sent, FilledForm form) {
        Quiz quiz = id == null ? null : quiz(course, id);
        return view(course, quiz, sent.plan().draws().size() + MORE, form, "");
    }

    private QuizPlanView view(UUID id, @Nullable Quiz quiz, int draws, FilledForm form, String happened) {
        Course course = courses.find(id).orElseThrow(Refusal::notFound);
        List<BankQuestion> questions = bank.ofCourse(id);
        String home = "/" + contexts.language().tag();
        return new QuizPlanView(
                desk.called(id),
                home + "/desk/training/" + course.slug(),
                desk.base(id),
                desk.base(id) + "/quiz/" + (quiz == null ? "new" : quiz.id()),
                quiz == null ? null : quiz.called(contexts.language().tag()).orElse(null),
                contexts.ownLanguages(),
                course.terms(),
                quiz == null ? sections(course) : List.of(),
                questions.stream()
                        .map(one -> new QuizPlanView.Choice(
                                one.id().toString(),
                                one.question().head().name(),
                                one.worded().source(),
                                one.question().type().code()))
                        .toList(),
                IntStream.range(0, Math.min(SentPlan.DRAWS, draws)).boxed().toList(),
                distinct(questions.stream().map(one -> one.filing().category())),
                distinct(questions.stream().flatMap(one -> one.filing().tags().stream())),
                form,
                happened);
    }

    private List<QuizPlanView.Place> sections(Course course) {
        DocumentBook book = library.book(library.find(course.document()).orElseThrow());
        return course.outline().sections().stream()
                .map(section -> new QuizPlanView.Place(
                        section.anchor(),
                        book.section(section.anchor())
                                .map(one -> SectionTitles.of(book, one))
                                .orElse(section.anchor())))
                .toList();
    }

    private Quiz quiz(UUID course, UUID id) {
        return quizzes.find(id).filter(quiz -> quiz.course().equals(course)).orElseThrow(Refusal::notFound);
    }

    private static List<String> distinct(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }
}

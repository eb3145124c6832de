package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
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
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.SectionTitles;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Plan;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.QuizContents;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;

/** The form of a quiz: what it is called, what passes, what it asks. */
@ApplicationScoped
@Transactional
public class PlanQuiz {
    /** Lines for draws that a form has beside those that are there. */
    private static final int MORE = 2;

    private final Quizzes quizzes;
    private final Bank bank;
    private final KeepQuiz keep;
    private final QuizContents contents;
    private final BeginQuiz begin;
    private final Courses courses;
    private final Library library;
    private final QuestionDesk desk;
    private final SentForms forms;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    PlanQuiz(
            Quizzes quizzes,
            Bank bank,
            KeepQuiz keep,
            QuizContents contents,
            BeginQuiz begin,
            Courses courses,
            Library library,
            QuestionDesk desk,
            SentForms forms,
            PageContexts contexts,
            Clock clock) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.keep = keep;
        this.contents = contents;
        this.begin = begin;
        this.courses = courses;
        this.library = library;
        this.desk = desk;
        this.forms = forms;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** A new one, at the end of this section, with this title. */
    PlanView begin(UUID course, String section, String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put(FreshId.FIELD, FreshId.at(clock.instant()).toString());
        fields.put("section", section);
        fields.put("title-" + contexts.language().tag(), title);
        fields.put("mixed-answers", "yes");
        return view(course, null, MORE, FilledForm.startingWith(fields), "");
    }

    /** One that is there. */
    PlanView view(UUID course, UUID id, String happened) {
        Quiz quiz = quiz(course, id);
        Plan plan = quiz.plan();
        Map<String, List<String>> fields = new HashMap<>();
        quiz.titles().forEach((language, title) -> fields.put("title-" + language, List.of(title)));
        fields.put("pass", said(quiz.terms().passMark()));
        fields.put("attempts", said(quiz.terms().attempts()));
        fields.put("wait", said(quiz.terms().waitHours()));
        fields.put("question", plan.questions().stream().map(UUID::toString).toList());
        for (int i = 0; i < plan.draws().size(); i++) {
            Plan.Draw draw = plan.draws().get(i);
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
    PlanView again(UUID course, @Nullable UUID id, SentPlan sent, MultivaluedMap<String, String> form) {
        Quiz quiz = id == null ? null : quiz(course, id);
        return view(course, quiz, sent.plan().draws().size() + MORE, forms.again(form, sent.errors()), "");
    }

    private PlanView view(UUID id, @Nullable Quiz quiz, int draws, FilledForm form, String happened) {
        Course course = courses.find(id).orElseThrow(Problem::notFound);
        List<BankQuestion> questions = bank.ofCourse(id);
        String home = "/" + contexts.language().tag();
        return new PlanView(
                desk.called(id),
                home + "/desk/training/" + course.slug(),
                desk.base(id),
                quiz == null ? desk.base(id) + "/quiz/new" : address(id, quiz.id()),
                quiz == null ? null : quiz.called(contexts.language().tag()).orElse(null),
                contexts.ownLanguages(),
                course.terms(),
                quiz == null ? sections(course) : List.of(),
                questions.stream()
                        .map(one -> new PlanView.Choice(
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

    private List<PlanView.Place> sections(Course course) {
        DocumentBook book = library.book(library.find(course.document()).orElseThrow());
        return course.outline().sections().stream()
                .map(section -> new PlanView.Place(
                        section.anchor(),
                        book.section(section.anchor())
                                .map(one -> SectionTitles.of(book, one))
                                .orElse(section.anchor())))
                .toList();
    }

    /**
     * Reads what was sent. A quiz may be begun before its questions are there; but draws that find nothing are a mistake, and one that
     * learners have before them asks something.
     *
     * @param quiz null for a new one
     */
    SentPlan read(UUID course, @Nullable UUID quiz, MultivaluedMap<String, String> form) {
        SentPlan sent = SentPlan.read(
                form, contexts.ownLanguages().stream().map(Language::tag).toList());
        boolean begun = sent.plan().empty() && (quiz == null || !contents.published(course, quiz));
        return begun || contents.asks(course, sent.plan())
                ? sent
                : sent.with(FieldError.of(
                        "count0",
                        sent.plan().empty() ? "questions.plan.asks_nothing" : "questions.plan.finds_nothing"));
    }

    /** Begins a new one; returns its address. */
    String keep(UUID course, MultivaluedMap<String, String> form, SentPlan sent) {
        UUID quiz = FreshId.of(form, clock.instant());
        return address(course, begin.begin(course, quiz, SentPlan.value(form, "section"), sent));
    }

    void save(UUID course, UUID id, SentPlan sent) {
        quiz(course, id);
        keep.write(id, sent.titles(), sent.terms(), sent.plan());
    }

    String address(UUID course, UUID id) {
        return desk.base(course) + "/quiz/" + id;
    }

    private Quiz quiz(UUID course, UUID id) {
        return quizzes.find(id).filter(quiz -> quiz.course().equals(course)).orElseThrow(Problem::notFound);
    }

    private static List<String> distinct(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }
}

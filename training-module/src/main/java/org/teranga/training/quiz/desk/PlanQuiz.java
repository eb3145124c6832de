package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.web.Problem;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Plan;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;

/** The form of what a quiz asks. */
@ApplicationScoped
@Transactional
public class PlanQuiz {
    /** Lines for draws that a form has beside those that are there. */
    private static final int MORE = 2;

    private static final int MOST = 12;

    private final Quizzes quizzes;
    private final Bank bank;
    private final KeepQuiz keep;
    private final QuestionDesk desk;

    @Inject
    PlanQuiz(Quizzes quizzes, Bank bank, KeepQuiz keep, QuestionDesk desk) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.keep = keep;
        this.desk = desk;
    }

    PlanView view(UUID course, UUID id, boolean happened) {
        Plan plan = quiz(course, id).plan();
        List<BankQuestion> questions = bank.ofCourse(course);
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("question", plan.questions().stream().map(UUID::toString).toList());
        for (int i = 0; i < plan.draws().size(); i++) {
            Plan.Draw draw = plan.draws().get(i);
            fields.put("count" + i, List.of(Integer.toString(draw.count())));
            fields.put("category" + i, List.of(draw.category()));
            fields.put("tag" + i, List.of(draw.tag()));
        }
        fields.put("mixed", List.of(plan.mixed() ? "yes" : ""));
        fields.put("mixed-answers", List.of(plan.mixedAnswers() ? "yes" : ""));
        return new PlanView(
                desk.called(course),
                desk.base(course),
                address(course, id),
                questions.stream()
                        .map(one -> new PlanView.Choice(
                                one.id().toString(),
                                one.question().head().name(),
                                one.worded().source(),
                                one.question().type().code()))
                        .toList(),
                IntStream.range(0, Math.min(MOST, plan.draws().size() + MORE))
                        .boxed()
                        .toList(),
                distinct(questions.stream().map(one -> one.filing().category())),
                distinct(questions.stream().flatMap(one -> one.filing().tags().stream())),
                new FilledForm(fields, List.of()),
                happened);
    }

    void save(UUID course, UUID id, MultivaluedMap<String, String> form) {
        quiz(course, id);
        List<UUID> questions = form.getOrDefault("question", List.of()).stream()
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
        List<Plan.Draw> draws = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String count = value(form, "count" + i);
            if (count.matches("[1-9][0-9]?")) {
                draws.add(new Plan.Draw(value(form, "category" + i), value(form, "tag" + i), Integer.parseInt(count)));
            }
        }
        keep.plan(
                id,
                new Plan(
                        questions,
                        draws,
                        value(form, "mixed").equals("yes"),
                        value(form, "mixed-answers").equals("yes")));
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

    private static String value(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }
}

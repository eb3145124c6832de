package org.teranga.training.quiz.attempt;

import freemarker.core.TemplateHTMLOutputModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.quiz.attempt.QuestionView.ChoiceView;
import org.teranga.training.quiz.attempt.QuestionView.OptionView;
import org.teranga.training.quiz.attempt.QuestionView.RowView;
import org.teranga.training.quiz.attempt.QuestionView.Told;
import org.teranga.training.quiz.question.Mark;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Response;
import org.teranga.training.quiz.question.Text;

/** Makes views of questions: to be answered, and as they were answered. */
public final class ShowQuestion {
    private final Question question;
    private final @Nullable GivenResponse given;
    private final Response response;

    private ShowQuestion(Question question, @Nullable GivenResponse given) {
        this.question = question;
        this.given = given;
        this.response = given == null ? Response.NONE : given.response();
    }

    /** A question of an attempt; given is null where it has no answer yet. */
    public static QuestionView of(
            Question question, Attempt attempt, int item, String asked, String page, @Nullable GivenResponse given) {
        ShowQuestion show = new ShowQuestion(question, given);
        return show.view(
                "q" + (item + 1),
                asked,
                page,
                given == null ? null : show.told(given),
                new ShownQuestion(attempt, item));
    }

    /** A question as an author sees it, with everything that is right. */
    public static QuestionView preview(Question question, String id, String asked, String page) {
        ShowQuestion show = new ShowQuestion(question, null);
        return show.view(id, asked, page, show.always(), Orders.WRITTEN);
    }

    private QuestionView view(String id, String asked, String page, @Nullable Told told, Orders orders) {
        return new QuestionView(
                id,
                question.type().code(),
                question.head().title(),
                QuestionWords.markup(question.head().text()),
                QuestionView.fits(question),
                QuestionView.markup(question.head().after()),
                question instanceof Question.Multiple || question instanceof Question.MissingWord gap && gap.several(),
                choices(orders),
                rows(orders),
                options(orders),
                LessonLanguageView.other(asked, page),
                asked,
                told);
    }

    private List<ChoiceView> choices(Orders orders) {
        return switch (question) {
            case Question.Single q -> choices(q.choices(), orders);
            case Question.Multiple q -> choices(q.choices(), orders);
            case Question.MissingWord q -> choices(q.choices(), orders);
            case Question.TrueFalse q -> List.of(judged(q, true), judged(q, false));
            default -> List.of();
        };
    }

    private List<ChoiceView> choices(List<Choice> all, Orders orders) {
        List<Integer> order = orders.choices(all.size());
        return IntStream.range(0, order.size())
                .mapToObj(place -> choice(all, order.get(place), orders.sent(place, order.get(place))))
                .toList();
    }

    private ChoiceView choice(List<Choice> all, int number, int sent) {
        return new ChoiceView(
                Integer.toString(sent),
                QuestionWords.phrase(all.get(number).text()),
                response.chose(number),
                all.get(number).weight().thousandths() > 0,
                phrase(all.get(number).feedback()));
    }

    private ChoiceView judged(Question.TrueFalse q, boolean truth) {
        return new ChoiceView(
                Boolean.toString(truth),
                null,
                response.first().equals(Boolean.toString(truth)),
                q.answer() == truth,
                phrase(q.answer() == truth ? q.whenRight() : q.whenWrong()));
    }

    private List<RowView> rows(Orders orders) {
        return switch (question) {
            case Question.Matching q -> {
                List<String> answers = Marking.answers(q);
                List<RowView> rows = new ArrayList<>();
                for (int i = 0; i < q.pairs().size(); i++) {
                    int number = response.number(i, answers.size());
                    rows.add(new RowView(
                            "part" + i,
                            QuestionWords.phrase(q.pairs().get(i).prompt()),
                            number < 0 ? "" : answers.get(number),
                            Marking.rightPair(q, response, i),
                            q.pairs().get(i).answer()));
                }
                yield rows;
            }
            case Question.Ordering q -> placed(q, orders);
            default -> List.of();
        };
    }

    /** The items as they are mixed; once there is an answer, as they are right. */
    private List<RowView> placed(Question.Ordering q, Orders orders) {
        List<Integer> order =
                (given == null ? orders : Orders.WRITTEN).items(q.items().size());
        return IntStream.range(0, order.size())
                .mapToObj(place -> placed(q, order.get(place), orders.sent(place, order.get(place))))
                .toList();
    }

    private RowView placed(Question.Ordering q, int item, int sent) {
        int place = response.parts().indexOf(Integer.toString(item));
        String right = Integer.toString(item + 1);
        String given = place < 0 ? "" : Integer.toString(place + 1);
        return new RowView("part" + sent, plain(q.items().get(item)), given, given.equals(right), right);
    }

    private List<OptionView> options(Orders orders) {
        return switch (question) {
            case Question.Matching q -> {
                List<String> answers = Marking.answers(q);
                List<Integer> order = orders.answers(answers.size());
                yield IntStream.range(0, order.size())
                        .mapToObj(place -> new OptionView(
                                Integer.toString(orders.sent(place, order.get(place))), answers.get(order.get(place))))
                        .toList();
            }
            case Question.Ordering q ->
                IntStream.rangeClosed(1, q.items().size())
                        .mapToObj(place -> new OptionView(Integer.toString(place), Integer.toString(place)))
                        .toList();
            default -> List.of();
        };
    }

    /** What an author reads of what everybody is told afterwards, and of what is accepted. */
    private Told always() {
        return new Told(
                "read",
                0,
                "",
                accepted(),
                List.of(),
                QuestionView.markup(question.head().feedback()),
                null);
    }

    private Told told(GivenResponse kept) {
        Mark mark = Marking.mark(question, response);
        String outcome = !question.marked()
                ? "read"
                : kept.waiting()
                        ? "waiting"
                        : kept.mark() == Mark.FULL ? "right" : kept.mark() > 0 ? "partly" : "wrong";
        boolean written = question instanceof Question.Essay
                || question instanceof Question.ShortAnswer
                || question instanceof Question.Numerical;
        return new Told(
                outcome,
                kept.mark() / 1_000,
                written ? response.first() : "",
                accepted(),
                mark.feedback().stream().map(QuestionWords::markup).toList(),
                QuestionView.markup(question.head().feedback()),
                kept.words());
    }

    /** What is accepted in full, for those who wrote something else. */
    private List<String> accepted() {
        return switch (question) {
            case Question.ShortAnswer q ->
                q.forms().stream()
                        .filter(form -> form.weight().isFull())
                        .map(form -> spoken(form.text()))
                        .distinct()
                        .limit(3)
                        .toList();
            case Question.Numerical q ->
                q.values().stream()
                        .filter(value -> value.weight().isFull())
                        .map(value -> span(value.span()))
                        .filter(Objects::nonNull)
                        .toList();
            default -> List.of();
        };
    }

    /** A star stands for anything, behind a backslash for itself. */
    private static String spoken(String form) {
        return Arrays.stream(form.split("\\\\\\*", -1))
                .map(part -> part.replace("*", "…"))
                .collect(Collectors.joining("*"));
    }

    private static @Nullable String span(Question.Span span) {
        return switch (span) {
            case Question.Near near ->
                number(near.value()) + (near.tolerance().signum() == 0 ? "" : " ± " + number(near.tolerance()));
            case Question.Between between -> number(between.low()) + " – " + number(between.high());
            case Question.Anything any -> null;
        };
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static @Nullable TemplateHTMLOutputModel phrase(Text words) {
        return words.isEmpty() ? null : QuestionWords.phrase(words);
    }

    private static TemplateHTMLOutputModel plain(String line) {
        return QuestionWords.markup(new Text(Text.Format.PLAIN, line));
    }
}

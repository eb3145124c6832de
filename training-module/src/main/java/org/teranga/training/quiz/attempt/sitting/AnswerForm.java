package org.teranga.training.quiz.attempt.sitting;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.training.quiz.attempt.ShownQuestion;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Response;
import org.teranga.training.quiz.question.SaidNumber;
import org.teranga.training.quiz.question.Text;

/** Reads what a form gave to a question of an attempt, back into the author's numbers. */
final class AnswerForm {
    /** The longest text that somebody may write. */
    static final int LONGEST = 10_000;

    private final ShownQuestion shown;
    private final Answers form;

    private AnswerForm(ShownQuestion shown, Answers form) {
        this.shown = shown;
        this.form = form;
    }

    /**
     * What was given.
     *
     * @param fault why it cannot be an answer; null where it can
     */
    record Sent(Response response, @Nullable String fault) {
        static Sent of(Response response) {
            return new Sent(response, null);
        }

        static Sent faulty(String fault) {
            return new Sent(Response.NONE, fault);
        }
    }

    /**
     * What was given; with a fault where two items were put in the same place, or one in none, and where a number is asked for and there is
     * none.
     *
     * @param language in which it was asked
     */
    static Sent read(Question question, String language, ShownQuestion shown, Answers form) {
        AnswerForm sent = new AnswerForm(shown, form);
        return switch (question) {
            case Question.Single q -> sent.chosen(q.choices().size());
            case Question.Multiple q -> sent.chosen(q.choices().size());
            case Question.MissingWord q -> sent.chosen(q.choices().size());
            case Question.Matching q -> sent.paired(q);
            case Question.Ordering q -> sent.ordered(q);
            case Question.TrueFalse q -> Sent.of(Response.of(sent.first("answer")));
            case Question.Essay q -> Sent.of(Response.of(sent.first("answer")));
            case Question.ShortAnswer q -> Sent.of(Response.of(sent.first("answer")));
            case Question.Numerical q -> sent.reckoned(language);
            case Question.Description q -> Sent.of(Response.NONE);
        };
    }

    private Sent chosen(int count) {
        List<Integer> order = shown.choices(count);
        return Sent.of(new Response(form.all("answer").stream()
                .map(AnswerForm::brief)
                .map(place -> shown.number(order, place))
                .filter(number -> number >= 0)
                .distinct()
                .map(String::valueOf)
                .toList()));
    }

    private Sent paired(Question.Matching question) {
        List<Integer> order = shown.answers(Marking.answers(question).size());
        return Sent.of(new Response(IntStream.range(0, question.pairs().size())
                .map(i -> shown.number(order, first("part" + i)))
                .mapToObj(number -> number < 0 ? "" : Integer.toString(number))
                .toList()));
    }

    private Sent ordered(Question.Ordering question) {
        int count = question.items().size();
        List<Integer> order = shown.items(count);
        String[] items = new String[count];
        int placed = 0;
        for (int i = 0; i < count; i++) {
            String place = first("part" + shown.sent(i, order.get(i)));
            int at = place.matches("\\d{1,3}") ? Integer.parseInt(place) : 0;
            if (at < 0 || at > count || at > 0 && items[at - 1] != null) {
                return Sent.faulty("quiz.each_place_once");
            }
            if (at > 0) {
                items[at - 1] = Integer.toString(order.get(i));
                placed++;
            }
        }
        if (placed == 0) {
            return Sent.of(Response.NONE);
        }
        return placed == count ? Sent.of(Response.of(items)) : Sent.faulty("quiz.each_place_once");
    }

    /** The number alone is kept: it is read once, by the language in which it was asked. */
    private Sent reckoned(String language) {
        String said = first("answer");
        if (said.isEmpty()) {
            return Sent.of(Response.NONE);
        }
        return SaidNumber.of(said, language)
                .map(number -> Sent.of(Response.of(number.toPlainString())))
                .orElseGet(() -> Sent.faulty("quiz.number_wanted"));
    }

    private String first(String field) {
        return brief(form.first(field));
    }

    private static String brief(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        StringBuilder clean = new StringBuilder();
        cut.codePoints().filter(c -> !Text.hasControls(Character.toString(c))).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}

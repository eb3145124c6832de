package org.teranga.training.quiz.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;

/** Fills the fields of a question in one language. What is the same in all languages is filled by the first, the source. */
final class FilledSheet {
    private final String language;
    private final Map<String, String> values;
    private Format format = Format.MOODLE;

    FilledSheet(String language, Map<String, String> values) {
        this.language = language;
        this.values = values;
    }

    void fill(Question question) {
        QuestionHead head = question.head();
        format = (head.text().isEmpty() ? head.after() : head.text()).format();
        own("format", format.code());
        own("title", head.title());
        text("text", head.text());
        text("after", head.after());
        text("feedback", head.feedback());
        switch (question) {
            case Question.Single q -> choices(q.choices());
            case Question.Multiple q -> choices(q.choices());
            case Question.MissingWord q -> {
                common("several", q.several() ? "yes" : "");
                choices(q.choices());
            }
            case Question.TrueFalse q -> {
                common("truth", Boolean.toString(q.answer()));
                text("right", q.whenRight());
                text("wrong", q.whenWrong());
            }
            case Question.Matching q -> matching(q);
            case Question.Ordering q -> lines(FormRows.ITEM, q.items());
            case Question.ShortAnswer q -> forms(q.forms());
            case Question.Numerical q -> numbers(q.values());
            case Question.Essay q -> {}
            case Question.Description q -> {}
        }
    }

    private void choices(List<Question.Choice> choices) {
        count(FormRows.CHOICE, choices.size());
        for (int i = 0; i < choices.size(); i++) {
            Question.Choice choice = choices.get(i);
            text(FormRows.CHOICE.field(i, "text"), choice.text());
            text(FormRows.CHOICE.field(i, "feedback"), choice.feedback());
            common(FormRows.CHOICE.field(i, "points"), points(choice.weight()));
        }
    }

    private void matching(Question.Matching question) {
        count(FormRows.PAIR, question.pairs().size());
        for (int i = 0; i < question.pairs().size(); i++) {
            text(FormRows.PAIR.field(i, "prompt"), question.pairs().get(i).prompt());
            own(FormRows.PAIR.field(i, "answer"), question.pairs().get(i).answer());
        }
        lines(FormRows.OTHER, question.others());
    }

    private void lines(FormRows rows, List<String> lines) {
        count(rows, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            own(rows.field(i, "text"), lines.get(i));
        }
    }

    private void forms(List<Question.Form> forms) {
        count(FormRows.FORM, forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Question.Form form = forms.get(i);
            own(FormRows.FORM.field(i, "text"), form.text());
            own(FormRows.FORM.field(i, "points"), points(form.weight()));
            text(FormRows.FORM.field(i, "feedback"), form.feedback());
        }
    }

    private void numbers(List<Question.Value> numbers) {
        count(FormRows.VALUE, numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            Question.Value one = numbers.get(i);
            switch (one.span()) {
                case Question.Near near -> span(i, "near", near.value(), near.tolerance());
                case Question.Between range -> span(i, "between", range.low(), range.high());
                case Question.Anything any -> common(FormRows.VALUE.field(i, "span"), "any");
            }
            common(FormRows.VALUE.field(i, "points"), points(one.weight()));
            text(FormRows.VALUE.field(i, "feedback"), one.feedback());
        }
    }

    private void span(int row, String kind, BigDecimal first, BigDecimal second) {
        common(FormRows.VALUE.field(row, "span"), kind);
        common(FormRows.VALUE.field(row, "first"), first.toPlainString());
        boolean exact = kind.equals("near") && second.signum() == 0;
        common(FormRows.VALUE.field(row, "second"), exact ? "" : second.toPlainString());
    }

    /** Languages may have more or fewer accepted forms: there are as many rows as the longest needs. */
    private void count(FormRows rows, int count) {
        values.merge(
                rows.code() + "-rows",
                Integer.toString(count),
                (one, other) -> Integer.toString(Math.max(Integer.parseInt(one), Integer.parseInt(other))));
    }

    private void text(String field, Text text) {
        own(field, text.text());
        if (!text.isEmpty() && text.format() != format) {
            own(field + "-format", text.format().code());
        }
    }

    private void own(String field, String value) {
        values.put(language + "-" + field, value);
    }

    private void common(String field, String value) {
        values.putIfAbsent(field, value);
    }

    private static String points(Weight weight) {
        return weight.percent();
    }
}

package org.teranga.training.quiz.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Span;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Weight;

/** Makes a question of a sheet, once a language; every fault of every language is found at once. */
final class ReadSheet {
    private static final String NO_FULL = "quiz_fault.no_full";

    private final QuestionSheet sheet;
    private final Fields in;

    private ReadSheet(QuestionSheet sheet, Fields in) {
        this.sheet = sheet;
        this.in = in;
    }

    static Read read(QuestionSheet sheet) {
        Map<String, Question> words = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (String language : sheet.languages()) {
            if (language.equals(sheet.source()) || sheet.worded(language)) {
                Fields in = new Fields(sheet, language);
                new ReadSheet(sheet, in).question().ifPresent(question -> words.put(language, question));
                errors.addAll(in.errors());
            }
        }
        return new Read(words, errors);
    }

    private Optional<Question> question() {
        QuestionHead head = head();
        Function<QuestionHead, Question> answers = answers();
        return head != null && in.sound() ? Optional.of(answers.apply(head)) : Optional.empty();
    }

    private @Nullable QuestionHead head() {
        String title = in.line("title");
        if (title.length() > QuestionHead.LONGEST_TITLE) {
            in.own("title", "quiz_fault.title_long", QuestionHead.LONGEST_TITLE);
        }
        Text after = gap() ? in.text("after") : Text.NONE;
        if (sheet.type() == QuestionType.MISSING_WORD && after.isEmpty()) {
            in.missing("after", "questions.fault.after");
        }
        Text text = after.isEmpty() ? in.words("text", "questions.fault.words") : in.text("text");
        Text feedback = sheet.type() == QuestionType.DESCRIPTION ? Text.NONE : in.text("feedback");
        return in.sound() ? new QuestionHead(title, text, after, feedback) : null;
    }

    /** Whether the answer of this kind may be a gap in a sentence. */
    private boolean gap() {
        return switch (sheet.type()) {
            case SINGLE, MULTIPLE, DESCRIPTION -> false;
            default -> true;
        };
    }

    private Function<QuestionHead, Question> answers() {
        return switch (sheet.type()) {
            case SINGLE -> {
                List<Choice> choices = choices(false);
                yield head -> new Question.Single(head, choices);
            }
            case MULTIPLE -> {
                List<Choice> choices = choices(true);
                yield head -> new Question.Multiple(head, choices);
            }
            case MISSING_WORD -> {
                boolean several = in.value("several").equals("yes");
                List<Choice> choices = choices(several);
                yield head -> new Question.MissingWord(head, several, choices);
            }
            case TRUE_FALSE -> trueFalse();
            case MATCHING -> matching();
            case ORDERING -> {
                List<String> items = lines(FormRows.ITEM);
                if (in.rows(FormRows.ITEM).size() < 2) {
                    in.own("item0-text", "questions.fault.items");
                }
                yield head -> new Question.Ordering(head, items);
            }
            case SHORT_ANSWER -> shortAnswer();
            case NUMERICAL -> numerical();
            case ESSAY -> Question.Essay::new;
            case DESCRIPTION -> Question.Description::new;
        };
    }

    private List<Choice> choices(boolean several) {
        List<Choice> choices = new ArrayList<>();
        for (int row : in.rows(FormRows.CHOICE)) {
            choices.add(new Choice(
                    in.words(FormRows.CHOICE.field(row, "text"), "quiz_fault.empty"),
                    in.points(FormRows.CHOICE.field(row, "points"), Weight.NONE),
                    in.text(FormRows.CHOICE.field(row, "feedback"))));
        }
        String first = FormRows.CHOICE.field(0, "points");
        if (choices.size() < 2) {
            in.own(FormRows.CHOICE.field(0, "text"), "quiz_fault.few");
        } else if (several && choices.stream().noneMatch(one -> one.weight().thousandths() > 0)) {
            in.common(first, "questions.fault.no_points");
        } else if (!several && choices.stream().noneMatch(one -> one.weight().isFull())) {
            in.common(first, NO_FULL);
        } else if (!several && choices.stream().allMatch(one -> one.weight().isFull())) {
            in.common(first, "quiz_fault.all_full");
        }
        return choices;
    }

    private Function<QuestionHead, Question> trueFalse() {
        String truth = in.value("truth");
        if (!truth.equals("true") && !truth.equals("false")) {
            in.common("truth", "questions.fault.truth");
        }
        Text wrong = in.text("wrong");
        Text right = in.text("right");
        return head -> new Question.TrueFalse(head, truth.equals("true"), wrong, right);
    }

    private Function<QuestionHead, Question> matching() {
        List<Question.Pair> pairs = new ArrayList<>();
        for (int row : in.rows(FormRows.PAIR)) {
            Text prompt = in.words(FormRows.PAIR.field(row, "prompt"), "questions.fault.half");
            String answer = in.line(FormRows.PAIR.field(row, "answer"));
            if (answer.isEmpty()) {
                in.missing(FormRows.PAIR.field(row, "answer"), "questions.fault.half");
            } else if (!prompt.isEmpty()) {
                pairs.add(new Question.Pair(prompt, answer));
            }
        }
        List<String> others = lines(FormRows.OTHER);
        int rows = in.rows(FormRows.PAIR).size();
        int all = rows + in.rows(FormRows.OTHER).size();
        if (rows == 0 || all < 2) {
            in.own(FormRows.PAIR.field(0, "prompt"), "questions.fault.pairs");
        } else if (all > Question.MOST) {
            in.own(FormRows.PAIR.field(0, "prompt"), "quiz_fault.many", Question.MOST);
        }
        return head -> new Question.Matching(head, pairs, others);
    }

    private List<String> lines(FormRows rows) {
        List<String> lines = new ArrayList<>();
        for (int row : in.rows(rows)) {
            String line = in.line(rows.field(row, "text"));
            if (line.isEmpty()) {
                in.missing(rows.field(row, "text"), "quiz_fault.empty");
            }
            lines.add(line);
        }
        return lines;
    }

    private Function<QuestionHead, Question> shortAnswer() {
        List<Question.Form> forms = new ArrayList<>();
        for (int row : in.rows(FormRows.FORM)) {
            String text = in.line(FormRows.FORM.field(row, "text"));
            Weight weight = in.ownPoints(FormRows.FORM.field(row, "points"), Weight.FULL);
            Text feedback = in.text(FormRows.FORM.field(row, "feedback"));
            if (!text.isEmpty()) {
                forms.add(new Question.Form(text, weight, feedback));
            } else if (in.saidHere(FormRows.FORM, row)) {
                in.own(FormRows.FORM.field(row, "text"), "quiz_fault.empty");
            }
        }
        if (forms.isEmpty()) {
            in.missing(FormRows.FORM.field(0, "text"), "questions.fault.forms");
        } else if (forms.stream().noneMatch(form -> form.weight().isFull())) {
            in.own(FormRows.FORM.field(0, "points"), NO_FULL);
        }
        return head -> new Question.ShortAnswer(head, forms);
    }

    private Function<QuestionHead, Question> numerical() {
        List<Question.Value> values = new ArrayList<>();
        for (int row : in.rows(FormRows.VALUE)) {
            Weight weight = in.points(FormRows.VALUE.field(row, "points"), Weight.FULL);
            Text feedback = in.text(FormRows.VALUE.field(row, "feedback"));
            span(row).ifPresent(span -> values.add(new Question.Value(span, weight, feedback)));
        }
        if (in.rows(FormRows.VALUE).isEmpty()) {
            in.common(FormRows.VALUE.field(0, "first"), "questions.fault.number", "");
        } else if (in.sound() && values.stream().noneMatch(one -> one.weight().isFull())) {
            in.common(FormRows.VALUE.field(0, "points"), NO_FULL);
        }
        return head -> new Question.Numerical(head, values);
    }

    private Optional<Span> span(int row) {
        String kind = in.value(FormRows.VALUE.field(row, "span"));
        if (kind.equals("any")) {
            return Optional.of(new Question.Anything());
        }
        boolean range = kind.equals("between");
        Optional<BigDecimal> first = number(FormRows.VALUE.field(row, "first"), false);
        Optional<BigDecimal> second = number(FormRows.VALUE.field(row, "second"), !range);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal one = first.get();
        BigDecimal other = second.get();
        if (range ? one.compareTo(other) > 0 : other.signum() < 0) {
            in.common(FormRows.VALUE.field(row, "second"), "questions.fault.range");
            return Optional.empty();
        }
        return Optional.of(range ? new Question.Between(one, other) : new Question.Near(one, other));
    }

    private Optional<BigDecimal> number(String field, boolean optional) {
        if (optional && in.value(field).isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        Optional<BigDecimal> number = in.number(field);
        if (number.isEmpty()) {
            in.common(field, "questions.fault.number", in.value(field));
        }
        return number;
    }
}

package org.teranga.training.quiz.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Form;
import org.teranga.training.quiz.question.Question.Pair;
import org.teranga.training.quiz.question.Question.Value;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;
import org.teranga.training.quiz.question.WrittenNumbers;

/** Reads what stands between the braces of a question; its signs say of which kind it is, in Moodle's order. */
final class GiftAnswers {
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d{1,9}(?:\\.\\d{0,9})?)%");
    private static final Pattern ORDER =
            Pattern.compile("^>[ \\t]*+(?:\\d{1,9}[ \\t]*+)?(?:[A-Z_]{1,40}+[ \\t]*+){0,6}+(?:\\n|$)");

    private final QuestionHead head;
    private final Format format;

    GiftAnswers(QuestionHead head, Format format) {
        this.head = head;
        this.format = format;
    }

    Question read(String answers) {
        if (answers.isEmpty()) {
            return new Question.Essay(head);
        }
        if (answers.charAt(0) == '#') {
            return numerical(answers.substring(1));
        }
        if (ORDER.matcher(answers).find()) {
            return ordering(answers);
        }
        if (Raw.find(answers, "~", 0) >= 0) {
            return choices(answers);
        }
        if (pairs(answers)) {
            return matching(answers);
        }
        int sign = Raw.find(answers, "#", 0);
        return switch (answers.substring(0, sign < 0 ? answers.length() : sign).strip()) {
            case "T", "TRUE" -> trueFalse(answers, true);
            case "F", "FALSE" -> trueFalse(answers, false);
            default -> shortAnswer(answers);
        };
    }

    /** Whether an answer has an arrow; one in what is said about it is none. */
    private static boolean pairs(String answers) {
        return Raw.cut(answers, "=").stream()
                .skip(1)
                .anyMatch(piece -> words(piece).contains("->"));
    }

    private Question choices(String answers) {
        List<Choice> choices = new ArrayList<>();
        boolean full = false;
        for (String piece : pieces(answers, "=~")) {
            boolean right = piece.charAt(0) == '=';
            Weighted weighted = weighted(piece.substring(1), right ? Weight.FULL : Weight.NONE);
            Text text = Raw.text(words(weighted.rest()), format);
            if (text.isEmpty()) {
                throw new Refused(Fault.EMPTY);
            }
            full |= right && weighted.weight().isFull();
            choices.add(new Choice(text, weighted.weight(), feedback(weighted.rest())));
        }
        few(choices.size(), Fault.FEW);
        boolean several = !full;
        if (several && choices.stream().noneMatch(choice -> choice.weight().thousandths() > 0)) {
            throw new Refused(Fault.NO_POINTS);
        }
        if (!several && choices.stream().allMatch(choice -> choice.weight().isFull())) {
            throw new Refused(Fault.ALL_FULL);
        }
        if (head.gap()) {
            return new Question.MissingWord(head, several, choices);
        }
        return several ? new Question.Multiple(head, choices) : new Question.Single(head, choices);
    }

    private Question trueFalse(String answers, boolean answer) {
        List<String> told = Raw.cut(answers, "#");
        Text wrong = told.size() > 1 ? Raw.text(told.get(1).substring(1), format) : Text.NONE;
        Text right = told.size() > 2 ? Raw.text(told.get(2).substring(1), format) : Text.NONE;
        return new Question.TrueFalse(head, answer, wrong, right);
    }

    private Question matching(String answers) {
        List<Pair> pairs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String piece : pieces(answers, "=")) {
            String pair = piece.substring(1);
            int arrow = pair.indexOf("->");
            if (arrow < 0) {
                throw new Refused(Fault.ARROW, Raw.line(pair));
            }
            Text prompt = Raw.text(pair.substring(0, arrow), format);
            String answer = Raw.line(pair.substring(arrow + 2));
            if (answer.isEmpty()) {
                throw new Refused(Fault.HALF, Raw.line(pair));
            }
            if (prompt.isEmpty()) {
                others.add(answer);
            } else {
                pairs.add(new Pair(prompt, answer));
            }
        }
        if (pairs.isEmpty()) {
            throw new Refused(Fault.FEW);
        }
        few(pairs.size() + others.size(), Fault.FEW);
        return new Question.Matching(head, pairs, others);
    }

    private Question ordering(String answers) {
        Matcher settings = ORDER.matcher(answers);
        String items = settings.find() ? answers.substring(settings.end()) : answers;
        List<String> lines = items.lines()
                .map(Raw::line)
                .filter(line -> !line.isEmpty())
                .limit(Question.MOST + 1L)
                .toList();
        few(lines.size(), Fault.FEW_ITEMS);
        return new Question.Ordering(head, lines);
    }

    /** Moodle takes what has no sign in front as the first accepted form: {@code {Paris}}. */
    private Question shortAnswer(String answers) {
        String signed = Raw.find(answers, "=", 0) == 0 ? answers : "=" + answers;
        List<Form> forms = new ArrayList<>();
        for (String piece : pieces(signed, "=")) {
            Weighted weighted = weighted(piece.substring(1), Weight.FULL);
            String form = Raw.line(words(weighted.rest()));
            if (form.isEmpty()) {
                throw new Refused(Fault.EMPTY);
            }
            forms.add(new Form(form, weighted.weight(), feedback(weighted.rest())));
        }
        many(forms.size());
        if (forms.stream().noneMatch(form -> form.weight().isFull())) {
            throw new Refused(Fault.NO_FULL);
        }
        return new Question.ShortAnswer(head, forms);
    }

    private Question numerical(String answers) {
        String signed = Raw.find(answers.strip(), "=~", 0) == 0 ? answers.strip() : "=" + answers.strip();
        List<Value> values = new ArrayList<>();
        for (String piece : pieces(signed, "=~")) {
            boolean right = piece.charAt(0) == '=';
            Weighted weighted = weighted(piece.substring(1), right ? Weight.FULL : Weight.NONE);
            String number = words(weighted.rest()).strip();
            Question.Span span = !right && number.isEmpty() ? new Question.Anything() : span(number);
            values.add(new Value(span, weighted.weight(), feedback(weighted.rest())));
        }
        many(values.size());
        if (values.stream().noneMatch(value -> value.weight().isFull())) {
            throw new Refused(Fault.NO_FULL);
        }
        return new Question.Numerical(head, values);
    }

    private static Question.Span span(String raw) {
        if (raw.equals("*")) {
            return new Question.Anything();
        }
        int range = raw.indexOf("..");
        if (range > 0) {
            BigDecimal low = number(raw, raw.substring(0, range));
            BigDecimal high = number(raw, raw.substring(range + 2));
            if (low.compareTo(high) > 0) {
                throw new Refused(Fault.RANGE, Raw.line(raw));
            }
            return new Question.Between(low, high);
        }
        int colon = raw.indexOf(':');
        BigDecimal tolerance = colon > 0 ? number(raw, raw.substring(colon + 1)) : BigDecimal.ZERO;
        if (tolerance.signum() < 0) {
            throw new Refused(Fault.RANGE, Raw.line(raw));
        }
        return new Question.Near(number(raw, colon > 0 ? raw.substring(0, colon) : raw), tolerance);
    }

    private static BigDecimal number(String whole, String part) {
        return WrittenNumbers.exact(part.strip()).orElseThrow(() -> new Refused(Fault.NUMBER, glimpse(whole)));
    }

    private static String glimpse(String raw) {
        return raw.length() <= 40 ? raw : raw.substring(0, 40);
    }

    /** The answers, each with its sign in front. */
    private static List<String> pieces(String answers, String signs) {
        List<String> pieces = Raw.cut(answers, signs);
        String before = pieces.getFirst().strip();
        if (!before.isEmpty()) {
            throw new Refused(Fault.STRAY, glimpse(before));
        }
        many(pieces.size() - 1);
        return pieces.subList(1, pieces.size());
    }

    private static void few(int count, Fault fault) {
        if (count < 2) {
            throw new Refused(fault);
        }
        many(count);
    }

    private static void many(int count) {
        if (count > Question.MOST) {
            throw new Refused(Fault.MANY, Question.MOST);
        }
    }

    /** What stands before the feedback. */
    private static String words(String answer) {
        int sign = Raw.find(answer, "#", 0);
        return sign < 0 ? answer : answer.substring(0, sign);
    }

    private Text feedback(String answer) {
        int sign = Raw.find(answer, "#", 0);
        return sign < 0 ? Text.NONE : Raw.text(answer.substring(sign + 1), format);
    }

    private static Weighted weighted(String answer, Weight otherwise) {
        Matcher percent = WEIGHT.matcher(answer);
        if (!percent.find()) {
            return new Weighted(otherwise, answer);
        }
        BigDecimal thousandths =
                new BigDecimal(percent.group(1)).movePointRight(3).setScale(0, RoundingMode.HALF_UP);
        if (thousandths.abs().compareTo(BigDecimal.valueOf(Weight.FULL.thousandths())) > 0) {
            throw new Refused(Fault.WEIGHT, percent.group(1));
        }
        return new Weighted(new Weight(thousandths.intValueExact()), answer.substring(percent.end()));
    }

    private record Weighted(Weight weight, String rest) {}
}

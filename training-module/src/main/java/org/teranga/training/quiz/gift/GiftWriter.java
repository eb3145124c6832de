package org.teranga.training.quiz.gift;

import java.math.BigDecimal;
import java.util.List;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Form;
import org.teranga.training.quiz.question.Question.Span;
import org.teranga.training.quiz.question.Question.Value;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;

/** Writes questions as GIFT, so that they are read again as the same. */
public final class GiftWriter {
    private final StringBuilder out = new StringBuilder();
    private final Format format;

    private GiftWriter(Format format) {
        this.format = format;
    }

    /** A file of these. */
    public static String write(List<Entry> entries) {
        StringBuilder file = new StringBuilder();
        String category = "";
        for (Entry entry : entries) {
            Filing filing = entry.filing();
            if (!filing.category().equals(category)) {
                category = filing.category();
                file.append("$CATEGORY: ").append(category).append("\n\n");
            }
            comment(file, filing);
            file.append(write(entry.question())).append("\n\n");
        }
        return file.toString();
    }

    /** One of them. */
    public static String write(Question question) {
        QuestionHead head = question.head();
        // what has no format of its own has the one of the words before the braces, and Moodle's where there are none
        GiftWriter writer = new GiftWriter(
                head.text().isEmpty() ? Format.MOODLE : head.text().format());
        writer.question(question);
        return writer.out.toString();
    }

    private static void comment(StringBuilder file, Filing filing) {
        if (filing.reference().isEmpty() && filing.tags().isEmpty()) {
            return;
        }
        file.append("//");
        if (!filing.reference().isEmpty()) {
            file.append(" [id:").append(filing.reference().replace("]", "\\]")).append(']');
        }
        filing.tags().forEach(tag -> file.append(" [tag:").append(tag).append(']'));
        file.append('\n');
    }

    private void question(Question question) {
        QuestionHead head = question.head();
        if (!head.title().isEmpty()) {
            out.append("::").append(escaped(head.title())).append("::");
        }
        stem(head.text());
        if (question instanceof Question.Description) {
            return;
        }
        out.append(head.text().isEmpty() ? "{" : " {");
        answers(question);
        if (!head.feedback().isEmpty()) {
            out.append("\n####");
            text(head.feedback());
        }
        out.append('}');
        if (head.gap()) {
            out.append(' ');
            text(head.after());
        }
    }

    private void answers(Question question) {
        switch (question) {
            case Question.Single q -> q.choices().forEach(choice -> choice(choice, true));
            case Question.Multiple q -> q.choices().forEach(choice -> choice(choice, false));
            case Question.MissingWord q -> q.choices().forEach(choice -> choice(choice, !q.several()));
            case Question.TrueFalse q -> trueFalse(q);
            case Question.Matching q -> matching(q);
            case Question.Ordering q -> {
                out.append(">\n");
                // a line that begins like a comment is none after a new line of its own
                q.items()
                        .forEach(item -> out.append(item.startsWith("//") ? "\\n" : "")
                                .append(escaped(item))
                                .append('\n'));
            }
            case Question.ShortAnswer q -> q.forms().forEach(this::form);
            case Question.Numerical q -> {
                out.append('#');
                q.values().forEach(this::value);
            }
            case Question.Essay q -> {}
            case Question.Description q -> {}
        }
    }

    private void choice(Choice choice, boolean one) {
        out.append('\n').append(one && choice.weight().isFull() ? '=' : '~');
        boolean plain = choice.weight().equals(one && choice.weight().isFull() ? Weight.FULL : Weight.NONE);
        weight(choice.weight(), plain && !choice.text().text().startsWith("%"));
        text(choice.text());
        feedback(choice.feedback());
    }

    private void trueFalse(Question.TrueFalse question) {
        out.append(question.answer() ? "TRUE" : "FALSE");
        if (!question.whenWrong().isEmpty() || !question.whenRight().isEmpty()) {
            out.append('#');
            text(question.whenWrong());
        }
        feedback(question.whenRight());
    }

    private void matching(Question.Matching question) {
        question.pairs().forEach(pair -> {
            out.append("\n=");
            text(pair.prompt());
            out.append(" -> ").append(escaped(pair.answer()));
        });
        question.others().forEach(other -> out.append("\n= -> ").append(escaped(other)));
    }

    private void form(Form form) {
        out.append("\n=");
        weight(form.weight(), form.weight().isFull() && !form.text().startsWith("%"));
        out.append(escaped(form.text()));
        feedback(form.feedback());
    }

    private void value(Value value) {
        boolean right =
                !(value.span() instanceof Question.Anything && value.weight().equals(Weight.NONE));
        out.append(right ? "\n=" : "\n~");
        weight(value.weight(), right ? value.weight().isFull() : true);
        out.append(right ? span(value.span()) : "");
        feedback(value.feedback());
    }

    private static String span(Span span) {
        return switch (span) {
            case Question.Near near ->
                plain(near.value()) + (near.tolerance().signum() == 0 ? "" : ":" + plain(near.tolerance()));
            case Question.Between range -> plain(range.low()) + ".." + plain(range.high());
            case Question.Anything all -> "*";
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void weight(Weight weight, boolean understood) {
        if (!understood) {
            out.append('%').append(weight.percent()).append('%');
        }
    }

    private void feedback(Text text) {
        if (!text.isEmpty()) {
            out.append('#');
            text(text);
        }
    }

    private void stem(Text text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.format() != Format.MOODLE || text.text().startsWith("[")) {
            out.append('[').append(text.format().code()).append(']');
        }
        String words = escaped(text.text());
        boolean notWords = words.startsWith("//") || words.startsWith("$CATEGORY\\:");
        out.append(notWords && out.isEmpty() ? "[moodle]" : "").append(words);
    }

    private void text(Text text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.format() != format || text.text().startsWith("[")) {
            out.append('[').append(text.format().code()).append(']');
        }
        out.append(escaped(text.text()));
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\\:#={}~".indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c == '\n' ? "\\n" : c);
            }
        }
        return escaped.toString();
    }
}

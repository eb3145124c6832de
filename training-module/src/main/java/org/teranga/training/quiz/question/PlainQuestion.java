package org.teranga.training.quiz.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A question as plain lines for people to compare: its words, each answer with its points, and what is said about it behind an arrow. */
public final class PlainQuestion {
    private final List<String> lines = new ArrayList<>();

    private PlainQuestion() {}

    /** The lines of a question. */
    public static String of(Question question) {
        PlainQuestion plain = new PlainQuestion();
        plain.add(question);
        return plain.lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private void add(Question question) {
        QuestionHead head = question.head();
        lines.add(head.title());
        lines.add(head.text().text()
                + (head.gap() ? " " + QuestionHead.GAP + " " + head.after().text() : ""));
        switch (question) {
            case Question.Single q -> q.choices().forEach(this::choice);
            case Question.Multiple q -> q.choices().forEach(this::choice);
            case Question.MissingWord q -> q.choices().forEach(this::choice);
            case Question.TrueFalse q -> {
                lines.add(q.answer() ? "✓" : "✗");
                said(q.whenRight());
                said(q.whenWrong());
            }
            case Question.Matching q -> {
                q.pairs().forEach(pair -> lines.add("• " + pair.prompt().text() + " – " + pair.answer()));
                q.others().forEach(other -> lines.add("• – " + other));
            }
            case Question.Ordering q -> q.items().forEach(item -> lines.add("• " + item));
            case Question.ShortAnswer q ->
                q.forms().forEach(form -> answer(form.text(), form.weight(), form.feedback()));
            case Question.Numerical q ->
                q.values().forEach(value -> answer(span(value.span()), value.weight(), value.feedback()));
            case Question.Essay q -> {}
            case Question.Description q -> {}
        }
        said(head.feedback());
    }

    private void choice(Question.Choice choice) {
        answer(choice.text().text(), choice.weight(), choice.feedback());
    }

    private void answer(String words, Weight weight, Text feedback) {
        lines.add("• " + words + " (" + weight.percent() + " %)");
        said(feedback);
    }

    private void said(Text words) {
        if (!words.isEmpty()) {
            lines.add("↳ " + words.text());
        }
    }

    private static String span(Question.Span span) {
        return switch (span) {
            case Question.Near near ->
                near.value().toPlainString()
                        + (near.tolerance().signum() == 0
                                ? ""
                                : " ± " + near.tolerance().toPlainString());
            case Question.Between range ->
                range.low().toPlainString() + " – " + range.high().toPlainString();
            case Question.Anything any -> "*";
        };
    }
}

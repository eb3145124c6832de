package org.teranga.training.quiz.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Form;
import org.teranga.training.quiz.question.Question.Pair;
import org.teranga.training.quiz.question.Question.Span;
import org.teranga.training.quiz.question.Question.Value;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;

/** Questions that nobody would write, with every sign that means something to GIFT. */
public final class RandomQuestions {
    private static final List<String> PIECES = List.of(
            "a",
            "Toulouse",
            "été",
            "سلام",
            "ትግርኛ",
            "😀",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "{",
            "}",
            "~",
            "=",
            "#",
            "####",
            "##",
            ":",
            "::",
            "\\",
            "\\n",
            "\\=",
            "->",
            "→",
            "//",
            "%",
            "%50%",
            "%-5%",
            "[html]",
            "[moodle]",
            "[",
            "]",
            "*",
            "T",
            "TRUE",
            "$CATEGORY:",
            "$CATEGORY: x",
            "// [id:1]",
            "3:2",
            "1..5",
            ">",
            ">3 ALL\n",
            "<b>x</b>",
            "&amp;",
            "'",
            "\"",
            "_____",
            "\u00A0",
            "\u2028",
            "-",
            "0",
            "|");

    private final Random random;

    public RandomQuestions(long seed) {
        this.random = new Random(seed);
    }

    public Question next() {
        return switch (random.nextInt(10)) {
            case 0 -> new Question.Single(head(false), full());
            case 1 -> new Question.Multiple(head(false), parts());
            case 2 -> new Question.MissingWord(head(true), false, full());
            case 3 -> new Question.MissingWord(head(true), true, parts());
            case 4 -> new Question.TrueFalse(anyHead(), random.nextBoolean(), text(), text());
            case 5 ->
                new Question.Matching(anyHead(), list(2, 5, () -> new Pair(words(), line())), list(0, 3, this::line));
            case 6 -> new Question.Ordering(anyHead(), list(2, 6, this::line));
            case 7 ->
                new Question.ShortAnswer(
                        anyHead(),
                        withFull(
                                list(0, 4, () -> new Form(line(), weight(), text())),
                                new Form(line(), Weight.FULL, text())));
            case 8 ->
                new Question.Numerical(
                        anyHead(),
                        withFull(
                                list(0, 4, () -> new Value(span(), weight(), text())),
                                new Value(span(), Weight.FULL, text())));
            default ->
                random.nextBoolean()
                        ? new Question.Essay(anyHead())
                        : new Question.Description(new QuestionHead(title(), words(), Text.NONE, Text.NONE));
        };
    }

    Filing filing() {
        return Filing.of(
                random.nextBoolean() ? "" : raw().replace('\n', ' '),
                random.nextBoolean() ? "" : raw().replace("\\", "").replace('\n', ' '),
                list(0, 3, () -> raw().replace('\n', ' ')));
    }

    private QuestionHead anyHead() {
        return head(random.nextInt(4) == 0);
    }

    private QuestionHead head(boolean gap) {
        return new QuestionHead(title(), gap ? text() : words(), gap ? words() : Text.NONE, text());
    }

    private String title() {
        return random.nextBoolean() ? "" : Text.line(raw());
    }

    private List<Choice> full() {
        List<Choice> all = withFull(
                list(0, 5, () -> new Choice(words(), weight(), text())), new Choice(words(), Weight.FULL, text()));
        List<Choice> choices = new ArrayList<>(all);
        choices.add(
                random.nextInt(choices.size() + 1), new Choice(words(), Weight.percent(-random.nextInt(100)), text()));
        return choices;
    }

    private List<Choice> parts() {
        return withFull(
                list(1, 5, () -> new Choice(words(), weight(), text())),
                new Choice(words(), Weight.percent(1 + random.nextInt(100)), text()));
    }

    private Weight weight() {
        return switch (random.nextInt(4)) {
            case 0 -> Weight.NONE;
            case 1 -> Weight.FULL;
            default -> new Weight(random.nextInt(200_001) - 100_000);
        };
    }

    private Span span() {
        return switch (random.nextInt(5)) {
            case 0 -> new Question.Anything();
            case 1, 2 -> {
                BigDecimal low = number();
                yield new Question.Between(low, low.add(number().abs()));
            }
            default -> new Question.Near(number(), random.nextBoolean() ? BigDecimal.ZERO : number().abs());
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(2_000_000) - 1_000_000, random.nextInt(7) - 1);
    }

    private <T> List<T> withFull(List<T> some, T full) {
        List<T> all = new ArrayList<>(some);
        all.add(random.nextInt(all.size() + 1), full);
        return all;
    }

    private <T> List<T> list(int from, int to, Supplier<T> one) {
        return IntStream.range(0, from + random.nextInt(to - from + 1))
                .mapToObj(i -> one.get())
                .toList();
    }

    private Text text() {
        return random.nextInt(3) == 0 ? Text.NONE : new Text(format(), raw());
    }

    private Text words() {
        return new Text(format(), raw() + "w");
    }

    private Format format() {
        return random.nextBoolean() ? Format.MOODLE : Format.values()[random.nextInt(4)];
    }

    private String line() {
        return Text.line(raw() + (random.nextBoolean() ? "x" : "")).isEmpty() ? "y" : Text.line(raw() + "x");
    }

    private String raw() {
        StringBuilder raw = new StringBuilder();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            raw.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return raw.toString();
    }
}

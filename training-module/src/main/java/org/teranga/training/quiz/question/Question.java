package org.teranga.training.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A question of one of ten kinds. A question is a value: complete where it exists, and never changed; a better one takes its place in the
 * bank and those who answered keep what they were asked.
 */
public sealed interface Question {
    /** The most answers, pairs or items a question may have. */
    int MOST = 60;

    /** What every question has. */
    QuestionHead head();

    /** Its kind by name. */
    default QuestionType type() {
        return switch (this) {
            case Single q -> QuestionType.SINGLE;
            case Multiple q -> QuestionType.MULTIPLE;
            case TrueFalse q -> QuestionType.TRUE_FALSE;
            case Matching q -> QuestionType.MATCHING;
            case Ordering q -> QuestionType.ORDERING;
            case ShortAnswer q -> QuestionType.SHORT_ANSWER;
            case Numerical q -> QuestionType.NUMERICAL;
            case MissingWord q -> QuestionType.MISSING_WORD;
            case Essay q -> QuestionType.ESSAY;
            case Description q -> QuestionType.DESCRIPTION;
        };
    }

    /** Whether it is worth anything: a description is read only. */
    default boolean marked() {
        return !(this instanceof Description);
    }

    /**
     * An answer to choose.
     *
     * @param text     its words
     * @param weight   what choosing it is worth
     * @param feedback what is said to those who chose it
     */
    record Choice(Text text, Weight weight, Text feedback) {
        public Choice {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /** One of several answers: at least one is worth everything, and one is not. */
    record Single(QuestionHead head, List<Choice> choices) implements Question {
        public Single {
            choices = Rules.choices(head, choices, false, false);
        }
    }

    /** As many as one thinks right; a wrong one may cost. */
    record Multiple(QuestionHead head, List<Choice> choices) implements Question {
        public Multiple {
            choices = Rules.choices(head, choices, true, false);
        }
    }

    /**
     * A sentence with a gap.
     *
     * @param several whether more than one word may be chosen
     */
    record MissingWord(QuestionHead head, boolean several, List<Choice> choices) implements Question {
        public MissingWord {
            choices = Rules.choices(head, choices, several, true);
        }
    }

    /**
     * True or false.
     *
     * @param answer    which it is
     * @param whenWrong what is said to those who are wrong
     * @param whenRight what is said to those who are right
     */
    record TrueFalse(QuestionHead head, boolean answer, Text whenWrong, Text whenRight) implements Question {
        public TrueFalse {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(whenWrong, "whenWrong");
            Objects.requireNonNull(whenRight, "whenRight");
        }
    }

    /** What belongs to what. In its words an arrow is {@code →}: GIFT itself needs the one of two signs. */
    record Pair(Text prompt, String answer) {
        public Pair {
            prompt = new Text(prompt.format(), Rules.arrows(prompt.text()));
            answer = Text.line(answer);
            Rules.need(!prompt.isEmpty() && !answer.isEmpty(), "half a pair");
        }
    }

    /**
     * Each of these with one of those.
     *
     * @param pairs  what belongs together; several may have the same answer
     * @param others answers that belong to none
     */
    record Matching(QuestionHead head, List<Pair> pairs, List<String> others) implements Question {
        public Matching {
            Objects.requireNonNull(head, "head");
            pairs = List.copyOf(pairs);
            others = others.stream().map(Text::line).toList();
            Rules.need(pairs.size() + others.size() >= 2 && !pairs.isEmpty(), "fewer than two pairs");
            Rules.few(pairs.size() + others.size());
        }
    }

    /**
     * Put in order.
     *
     * @param items in the right order
     */
    record Ordering(QuestionHead head, List<String> items) implements Question {
        public Ordering {
            Objects.requireNonNull(head, "head");
            items = items.stream().map(Text::line).toList();
            Rules.need(items.size() >= 2, "fewer than two items");
            Rules.need(items.stream().noneMatch(String::isEmpty), "an item without words");
            Rules.few(items.size());
        }
    }

    /**
     * A form in which an answer is accepted.
     *
     * @param text     its words; {@code *} stands for anything
     * @param weight   what it is worth
     * @param feedback what is said to those who wrote it
     */
    record Form(String text, Weight weight, Text feedback) {
        public Form {
            text = Rules.arrows(Text.line(text));
            Rules.need(!text.isEmpty(), "an accepted form without words");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /** A word or two, written; the first form that fits decides. */
    record ShortAnswer(QuestionHead head, List<Form> forms) implements Question {
        public ShortAnswer {
            Objects.requireNonNull(head, "head");
            forms = List.copyOf(forms);
            Rules.need(forms.stream().anyMatch(form -> form.weight().isFull()), "no answer gives all the points");
            Rules.few(forms.size());
        }
    }

    /** Which numbers are meant. */
    sealed interface Span {
        /** Whether this number is one of them. */
        boolean holds(BigDecimal number);
    }

    /** A number, and how far from it is near enough. */
    record Near(BigDecimal value, BigDecimal tolerance) implements Span {
        public Near {
            value = WrittenNumbers.normal(value);
            tolerance = WrittenNumbers.normal(tolerance);
            Rules.need(tolerance.signum() >= 0, "a tolerance below nothing");
        }

        @Override
        public boolean holds(BigDecimal number) {
            return number.subtract(value).abs().compareTo(tolerance) <= 0;
        }
    }

    /** From one number to another, both included. */
    record Between(BigDecimal low, BigDecimal high) implements Span {
        public Between {
            low = WrittenNumbers.normal(low);
            high = WrittenNumbers.normal(high);
            Rules.need(low.compareTo(high) <= 0, "a range that ends before it begins");
        }

        @Override
        public boolean holds(BigDecimal number) {
            return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
        }
    }

    /** Any number: for what is said to everybody else. */
    record Anything() implements Span {
        @Override
        public boolean holds(BigDecimal number) {
            return true;
        }
    }

    /**
     * Numbers that are accepted.
     *
     * @param span     which
     * @param weight   what they are worth
     * @param feedback what is said to those who wrote one of them
     */
    record Value(Span span, Weight weight, Text feedback) {
        public Value {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /** A number; the first that fits decides. */
    record Numerical(QuestionHead head, List<Value> values) implements Question {
        public Numerical {
            Objects.requireNonNull(head, "head");
            values = List.copyOf(values);
            Rules.need(values.stream().anyMatch(value -> value.weight().isFull()), "no answer gives all the points");
            Rules.few(values.size());
        }
    }

    /** A text, marked by a trainer. */
    record Essay(QuestionHead head) implements Question {
        public Essay {
            Objects.requireNonNull(head, "head");
        }
    }

    /** Something to read. */
    record Description(QuestionHead head) implements Question {
        public Description {
            Objects.requireNonNull(head, "head");
            Rules.need(!head.gap() && head.feedback().isEmpty(), "a description with an answer");
        }
    }
}

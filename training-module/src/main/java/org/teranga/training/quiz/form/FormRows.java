package org.teranga.training.quiz.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.training.quiz.question.QuestionType;

/** The rows in the form of a question, each with the same fields. */
public enum FormRows {
    /** Answers to choose. */
    CHOICE(4, 2, "text", "feedback"),
    /** What belongs to what. */
    PAIR(3, 1, "prompt", "answer"),
    /** Answers that belong to nothing. */
    OTHER(1, 0, "text"),
    /** What is put in order. */
    ITEM(4, 2, "text"),
    /** Accepted forms. */
    FORM(3, 1, "text", "feedback"),
    /** Accepted numbers. */
    VALUE(1, 1, "feedback");

    private final int first;
    private final int least;
    private final List<String> words;

    FormRows(int first, int least, String... words) {
        this.first = first;
        this.least = least;
        this.words = List.of(words);
    }

    /** The word with which their fields begin. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rows with this word. */
    static Optional<FormRows> of(String code) {
        return Stream.of(values()).filter(rows -> rows.code().equals(code)).findFirst();
    }

    /** The rows that questions of a kind have. */
    public static List<FormRows> of(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE, MISSING_WORD -> List.of(CHOICE);
            case MATCHING -> List.of(PAIR, OTHER);
            case ORDERING -> List.of(ITEM);
            case SHORT_ANSWER -> List.of(FORM);
            case NUMERICAL -> List.of(VALUE);
            case TRUE_FALSE, ESSAY, DESCRIPTION -> List.of();
        };
    }

    /** How many a new question begins with. */
    int first() {
        return first;
    }

    /** How many are there at least, written or not. */
    int least() {
        return least;
    }

    /** The field of a row. */
    String field(int row, String name) {
        return code() + row + "-" + name;
    }

    /** The fields that are written once a language. */
    List<String> words() {
        return words;
    }
}

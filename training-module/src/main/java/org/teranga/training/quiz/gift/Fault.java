package org.teranga.training.quiz.gift;

import java.util.Locale;

/** The reasons why a question of a file is refused; its sentence is the message {@code quiz_fault.<code>}. */
public enum Fault {
    /** An opening brace without a closing one. */
    UNCLOSED,
    /** A closing brace without an opening one. */
    UNOPENED,
    /** A brace within braces that is not escaped. */
    NESTED,
    /** A second pair of braces. */
    TWICE,
    /** A title that does not end. */
    TITLE_UNCLOSED,
    /** A title that is too long; the most there may be. */
    TITLE_LONG,
    /** Nothing is asked. */
    NO_WORDS,
    /** Words that are too long; the most there may be. */
    LONG,
    /** Characters that no text has. */
    CONTROLS,
    /** Fewer than two answers. */
    FEW,
    /** Too many answers; the most there may be. */
    MANY,
    /** An answer without words. */
    EMPTY,
    /** Words before the first answer; the words. */
    STRAY,
    /** No answer gives all the points. */
    NO_FULL,
    /** Every answer is right. */
    ALL_FULL,
    /** No answer gives points. */
    NO_POINTS,
    /** A weight that is none; the weight. */
    WEIGHT,
    /** A pair without an arrow; the pair. */
    ARROW,
    /** Half a pair; the pair. */
    HALF,
    /** No number; what stands there. */
    NUMBER,
    /** A range that ends before it begins, or a tolerance below nothing; what stands there. */
    RANGE,
    /** Fewer than two items to put in order. */
    FEW_ITEMS,
    /** An Aiken question without a line with its answer. */
    NO_ANSWER,
    /** An Aiken answer that is none of those above; its letter. */
    UNKNOWN_ANSWER,
    /** Aiken answers whose letters are out of order; the letter. */
    LETTERS;

    /** As it stands in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

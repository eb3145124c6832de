package org.teranga.training.quiz.question;

import java.util.Locale;

/** The kinds of question by name, as they stand in the interface for programs and in messages. */
public enum QuestionType {
    /** One of several answers. */
    SINGLE,
    /** As many of several answers as one thinks right. */
    MULTIPLE,
    /** True or false. */
    TRUE_FALSE,
    /** Each of these with one of those. */
    MATCHING,
    /** Put in order. */
    ORDERING,
    /** A word or two, written. */
    SHORT_ANSWER,
    /** A number. */
    NUMERICAL,
    /** A sentence with a gap, and words to choose for it. */
    MISSING_WORD,
    /** A text, marked by a trainer. */
    ESSAY,
    /** Nothing to answer: something to read before going on. */
    DESCRIPTION;

    /** As programs know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.teranga.training.quiz.question;

import java.util.Objects;

/**
 * The part that every question has.
 *
 * @param title    its own title; empty where its words are its title
 * @param text     what is asked
 * @param after    what stands after the gap, where the answer is a gap in a sentence
 * @param feedback what is said to everybody after answering; perhaps nothing
 */
public record QuestionHead(String title, Text text, Text after, Text feedback) {
    /** The gap in a title made of the words of a question. */
    static final String GAP = "_____";

    /** The longest title. */
    public static final int LONGEST_TITLE = 250;

    public QuestionHead {
        title = Text.line(title);
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "a title of " + title.length() + " characters; at most " + LONGEST_TITLE);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(feedback, "feedback");
        if (text.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a question without words");
        }
    }

    /** A title and what is asked. */
    public static QuestionHead of(String title, String text) {
        return new QuestionHead(title, Text.of(text), Text.NONE, Text.NONE);
    }

    /** The same with what is said to everybody afterwards. */
    public QuestionHead teaching(String words) {
        return new QuestionHead(title, text, after, Text.of(words));
    }

    /** The same with a gap, and words after it. */
    public QuestionHead before(String words) {
        return new QuestionHead(title, text, Text.of(words), feedback);
    }

    /** Whether the answer is a gap in a sentence. */
    public boolean gap() {
        return !after.isEmpty();
    }

    /** How it is called: its title, else its words on one line, cut where they are long. */
    public String name() {
        if (!title.isEmpty()) {
            return title;
        }
        String words = gap() ? (text.isEmpty() ? "" : text.text() + " ") + GAP + " " + after.text() : text.text();
        String line = Text.line(words);
        return line.length() <= LONGEST_TITLE ? line : cut(line);
    }

    /** Never between the halves of one character. */
    private static String cut(String line) {
        int end = LONGEST_TITLE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                        .strip() + "…";
    }
}

package org.teranga.training.quiz.question;

import java.util.List;
import java.util.Objects;
import org.teranga.training.quiz.question.Question.Choice;

/** What a question must be to be one. Readers of files ask the same before, in words for people; here it is a mistake of ours. */
final class Rules {
    private Rules() {}

    static List<Choice> choices(QuestionHead head, List<Choice> choices, boolean several, boolean gap) {
        Objects.requireNonNull(head, "head");
        need(head.gap() == gap, gap ? "a missing word without a gap" : "a gap in a choice");
        need(choices.size() >= 2, "fewer than two answers");
        few(choices.size());
        need(choices.stream().noneMatch(choice -> choice.text().isEmpty()), "an answer without words");
        if (several) {
            need(choices.stream().anyMatch(choice -> choice.weight().thousandths() > 0), "no answer gives points");
        } else {
            need(choices.stream().anyMatch(choice -> choice.weight().isFull()), "no answer gives all the points");
            need(!choices.stream().allMatch(choice -> choice.weight().isFull()), "every answer gives all the points");
        }
        return List.copyOf(choices);
    }

    static void few(int count) {
        need(count <= Question.MOST, "more than " + Question.MOST + " answers");
    }

    static void need(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** With the sign for an arrow of two signs. */
    static String arrows(String words) {
        return words.replace("->", "→");
    }
}

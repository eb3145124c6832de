package org.teranga.training.quiz.bank;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.teranga.training.quiz.question.Question;

/**
 * A question that came from the platform's shelf.
 *
 * @param question  its id in the bank
 * @param course    whose bank
 * @param reference what the shelf calls it; empty where its title names it
 * @param words     language to what stood there when it was taken or seen last; empty where it was seen to stand there no more
 * @param retired   whether the course asks it no more
 */
public record AdoptedQuestion(
        UUID question, UUID course, String reference, Map<String, Question> words, boolean retired) {
    public AdoptedQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(reference, "reference");
        words = Map.copyOf(words);
    }
}

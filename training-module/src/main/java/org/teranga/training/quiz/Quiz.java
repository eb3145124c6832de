package org.teranga.training.quiz;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.content.Library.Called;

/**
 * Questions that a course asks. What passes, how often one may try and how long one waits are the course's terms, unless the quiz has its
 * own.
 *
 * @param id     its id
 * @param course whose it is
 * @param titles language to what it is called; empty where it is the quiz of its course
 * @param terms  what it asks otherwise than its course
 * @param plan   what it asks
 */
public record Quiz(UUID id, UUID course, Map<String, String> titles, QuizTerms terms, QuizPlan plan) {
    public Quiz {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(course, "course");
        titles = Map.copyOf(titles);
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(plan, "plan");
    }

    /** The quiz of a course, without a title and with the course's terms. */
    static Quiz of(UUID id, UUID course, QuizPlan plan) {
        return new Quiz(id, course, Map.of(), QuizTerms.OF_COURSE, plan);
    }

    /** What it is called: in this language, else in French, else in any; empty where it has no title. */
    public Optional<Called> called(String language) {
        return Stream.concat(
                        Stream.of(language, "fr").filter(titles::containsKey),
                        titles.keySet().stream().sorted(Comparator.naturalOrder()))
                .findFirst()
                .map(one -> new Called(one, Objects.requireNonNull(titles.get(one)), ""));
    }
}

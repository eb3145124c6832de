package org.teranga.training.quiz.attempt;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.training.quiz.question.Response;

/**
 * An answer of an attempt.
 *
 * @param item     to which of its questions, from 0
 * @param language in which it was asked
 * @param response what was given
 * @param mark     what it is worth, in thousandths of a per cent; the trainer's where one has marked it
 * @param waiting  whether a trainer has still to read it
 * @param words    what the trainer said to it; null where nothing
 * @param at       when
 */
public record GivenResponse(
        int item,
        String language,
        Response response,
        int mark,
        boolean waiting,
        @Nullable String words,
        Instant at) {
    public GivenResponse {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(response, "response");
    }
}

package org.teranga.training.quiz.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.training.quiz.question.Response;

/** An answer as it lies, with the newest mark of a trainer; sealed under the key of the person where somebody wrote something. */
record ResponseRow(
        UUID attempt,
        UUID person,
        int item,
        String language,
        @Nullable String given,
        byte @Nullable [] written,
        int mark,
        boolean waiting,
        byte @Nullable [] words,
        Instant at) {
    /** Under which names they are sealed. */
    static final String WRITTEN = "response.written";

    static final String WORDS = "essay_mark.words";

    boolean sealed() {
        return written != null || words != null;
    }

    GivenResponse opened(FieldCipher cipher) {
        Response response = given != null
                ? AttemptJson.response(given)
                : Response.of(Optional.ofNullable(written)
                        .flatMap(bytes -> cipher.decrypt(person, WRITTEN, bytes))
                        .orElse(""));
        String said =
                words == null ? null : cipher.decrypt(person, WORDS, words).orElse(null);
        return new GivenResponse(item, language, response, mark, waiting, said, at);
    }
}

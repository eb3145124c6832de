package org.teranga.training.quiz.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt as it lies, with its newest result; without one, the last four are null. */
record AttemptRow(
        UUID id,
        UUID quiz,
        UUID course,
        UUID person,
        int number,
        long seed,
        boolean mixed,
        boolean places,
        int passMark,
        String items,
        Instant startedAt,
        @Nullable Integer mark,
        @Nullable Integer waiting,
        @Nullable Boolean passed,
        @Nullable Instant at) {
    Attempt attempt() {
        return new Attempt(
                id, quiz, course, person, number, seed, mixed, places, passMark, AttemptJson.items(items), startedAt);
    }

    Tried tried() {
        return new Tried(
                attempt(),
                mark == null || waiting == null || passed == null || at == null
                        ? null
                        : new Result(mark, waiting, passed, at));
    }
}

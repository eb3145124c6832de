package org.teranga.training.quiz.bank;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.question.Question;

/**
 * A question in the bank of a course.
 *
 * @param id        its id
 * @param course    whose bank
 * @param filing    where it stands there
 * @param worded    its newest revision
 * @param createdAt since when it is there
 * @param retiredAt since when it is asked no more; null while it is
 */
public record BankQuestion(
        UUID id,
        UUID course,
        Filing filing,
        QuestionRevision worded,
        Instant createdAt,
        @Nullable Instant retiredAt) {
    public BankQuestion {
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(worded, "worded");
    }

    /** It as it was written. */
    public Question question() {
        return worded.original();
    }

    /** Whether it is asked no more. */
    public boolean retired() {
        return retiredAt != null;
    }
}

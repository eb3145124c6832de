package org.teranga.platform.web.idempotency;

import java.util.UUID;

/** What is known of a request's key when it arrives. */
sealed interface IdempotencyClaim {
    /** The key is new: the request runs, and its answer is to be kept. */
    record First(UUID tenant, byte[] keyHash) implements IdempotencyClaim {}

    /** The same request was answered already. */
    record Answered(KeptAnswer answer) implements IdempotencyClaim {}

    /** The same request runs now. */
    record Running() implements IdempotencyClaim {}

    /** The key was used with another body. */
    record Misused() implements IdempotencyClaim {}
}

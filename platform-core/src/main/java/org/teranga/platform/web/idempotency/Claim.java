package org.teranga.platform.web.idempotency;

import java.util.UUID;

/** What is known of a request's key when it arrives. */
sealed interface Claim {
    /** The key is new: the request runs, and its answer is to be kept. */
    record First(UUID tenant, byte[] keyHash) implements Claim {}

    /** The same request was answered already. */
    record Answered(KeptAnswer answer) implements Claim {}

    /** The same request runs now. */
    record Running() implements Claim {}

    /** The key was used with another body. */
    record Misused() implements Claim {}
}

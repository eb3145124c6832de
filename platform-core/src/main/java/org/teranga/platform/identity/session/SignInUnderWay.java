package org.teranga.platform.identity.session;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A sign-in whose answer from the realm is awaited.
 *
 * @param tenant     at which association; empty on the platform's own host
 * @param step       what was asked of the realm
 * @param returnPath the page to show afterwards, a path of this host
 * @param userName   what to fill in for the person, where that is known
 */
public record SignInUnderWay(Optional<UUID> tenant, Step step, String returnPath, Optional<String> userName) {
    public SignInUnderWay {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(returnPath, "returnPath");
        Objects.requireNonNull(userName, "userName");
    }

    /** The same sign-in at another step. */
    public SignInUnderWay at(Step next) {
        return new SignInUnderWay(tenant, next, returnPath, userName);
    }

    /** What was asked of the realm. */
    public enum Step {
        /** Whether an account is signed in with this browser already, which would bar another from signing in. */
        LOOK,
        /** Who the person is. */
        ENTER
    }
}

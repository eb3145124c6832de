package org.teranga.platform.identity.signin;

import java.net.URI;
import org.teranga.platform.identity.session.Token;

/** Where a browser that comes back from the realm goes on. */
sealed interface SignInOutcome {
    /** To the realm again, with the next question. */
    record Onward(URI question) implements SignInOutcome {}

    /** To the page that was wanted, signed in. */
    record Entered(Token session, String returnPath) implements SignInOutcome {}

    /** Nowhere: the account does not belong to this host. */
    record NoMember(String returnPath) implements SignInOutcome {}

    /** Nowhere: what it brings is over, was used before, is another browser's, or does not hold. */
    record Stale() implements SignInOutcome {}
}

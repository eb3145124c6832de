package org.teranga.platform.identity.signin;

import java.net.URI;
import org.teranga.platform.identity.session.Token;

/** Where a browser that comes back from the realm goes on. */
sealed interface Outcome {
    /** To the realm again, with the next question. */
    record Onward(URI question) implements Outcome {}

    /** To the page that was wanted, signed in. */
    record Entered(Token session, String returnPath) implements Outcome {}

    /** Nowhere: the account does not belong to this host. */
    record NoMember(String returnPath) implements Outcome {}

    /** Nowhere: what it brings is over, was used before, is another browser's, or does not hold. */
    record Stale() implements Outcome {}
}

package org.teranga.platform.sms;

import java.time.Instant;
import java.util.Objects;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * An event: somebody wrote a text message to the open association. Fired in a transaction, once for each; where an observer fails, it is
 * rolled back and comes again.
 *
 * @param phone who; a number can be borrowed, so it proves nothing beyond itself
 * @param text  what; never empty, and neither STOP nor START
 * @param at    when it reached us
 */
public record TextMessageReceived(PhoneNumber phone, String text, Instant at) {
    public TextMessageReceived {
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /** Tells nothing: what a person writes must not get into a log by accident. */
    @Override
    public String toString() {
        return "TextMessageReceived[…]";
    }
}

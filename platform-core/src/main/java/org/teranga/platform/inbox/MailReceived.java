package org.teranga.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.teranga.platform.privacy.EmailAddress;

/**
 * An event: somebody answered an e-mail of the open association. Fired in a transaction, once for each; where an observer fails, it is
 * rolled back and comes again.
 *
 * @param token       the token of {@link ReplyAddresses} to which it was written: whoever knows it can write here
 * @param from        the address that the mail says it is from; no proof of anything
 * @param text        what was written, without what it quotes; may be empty where there are attachments
 * @param attachments as they came: whoever keeps one makes it clean first
 * @param at          when it reached us
 */
public record MailReceived(
        String token, EmailAddress from, String text, List<ReceivedAttachment> attachments, Instant at) {
    public MailReceived {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        attachments = List.copyOf(attachments);
    }

    /** Tells nothing: what a person writes must not get into a log by accident. */
    @Override
    public String toString() {
        return "MailReceived[…]";
    }
}

package org.teranga.platform.inbox;

import java.time.Instant;
import org.teranga.platform.privacy.EmailAddress;

/**
 * An event: an e-mail of the open association came back. Fired in a transaction, once for each.
 *
 * @param address where it was to go
 * @param status  why, as RFC 3463 has it: {@code 5.1.1} is a mailbox that does not exist
 * @param at      when it reached us
 */
public record MailBounced(EmailAddress address, String status, Instant at) {}

package org.teranga.platform.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event, in the transaction in which mails to people whom we know were put into the outbox.
 *
 * @param mails which ones; of those to somebody of whom nothing is kept none
 * @param at    when
 */
public record MailsQueued(List<Queued> mails, Instant at) {
    public MailsQueued {
        mails = List.copyOf(mails);
    }

    /**
     * One of them.
     *
     * @param id       under which it stands in the outbox
     * @param person   to whom
     * @param template which letter it is
     */
    public record Queued(UUID id, UUID person, String template) {}
}

package org.teranga.platform.notification.delivery;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.notification.Paragraph;

/**
 * The mails of a development platform, the newest first.
 *
 * @param mails what would have been sent
 */
public record MailboxView(List<Entry> mails) {
    public MailboxView {
        mails = List.copyOf(mails);
    }

    /**
     * One mail.
     *
     * @param id         of its row, for the address of its place on the page
     * @param sender     the association that writes
     * @param to         where to
     * @param at         when
     * @param language   BCP 47 code
     * @param subject    what it is about
     * @param paragraphs what it says
     */
    public record Entry(
            String id,
            String sender,
            String to,
            Instant at,
            String language,
            String subject,
            List<Paragraph> paragraphs) {
        public Entry {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

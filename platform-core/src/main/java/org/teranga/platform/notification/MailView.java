package org.teranga.platform.notification;

import java.util.List;

/**
 * A mail as its HTML shows it.
 *
 * @param association who writes
 * @param subject     what it is about
 * @param language    BCP 47 code
 * @param direction   {@code ltr} or {@code rtl}
 * @param paragraphs  what it says
 */
public record MailView(
        String association, String subject, String language, String direction, List<Paragraph> paragraphs) {
    public MailView {
        paragraphs = List.copyOf(paragraphs);
    }
}

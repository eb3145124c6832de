package org.teranga.platform.notification;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;

/**
 * A mail to one person.
 *
 * @param to       where to
 * @param language BCP 47 code of the language in which we write to this person; the association's first where it has no such words
 * @param template the name of its template: {@code offer_receipt} is {@code mail/offer_receipt.ftl}. Its first line is the subject, the
 *                 rest the text; a line that is nothing but an address becomes a link
 * @param view     a public record, found by the template under {@code view}
 * @param person   under whose key the mail waits, so that an erasure reaches it; null where the platform keeps nothing else about the
 *                 addressee
 * @param replyTo  where an answer goes; null where nobody reads one
 */
public record Mail(
        EmailAddress to,
        String language,
        String template,
        Record view,
        @Nullable UUID person,
        @Nullable EmailAddress replyTo) {
    public Mail {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(view, "view");
    }

    /** One that nobody can answer. */
    public Mail(EmailAddress to, String language, String template, Record view, @Nullable UUID person) {
        this(to, language, template, view, person, null);
    }
}

package org.teranga.rights.review.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to people outside. */
@ApplicationScoped
class OutsideLetters {
    private final Mails mails;
    private final Library library;
    private final PlatformHost host;

    @Inject
    OutsideLetters(Mails mails, Library library, PlatformHost host) {
        this.mails = mails;
        this.library = library;
        this.host = host;
    }

    /** Asks somebody, with the link. */
    void ask(OutsideReview asked, Document document, SecretText link) {
        Tenant tenant = TenantContext.required();
        OutsideMail view = new OutsideMail(
                tenant.name(),
                asked.name(),
                library.book(document).title(asked.reads()),
                host.addressOf(tenant.slug()) + "/" + asked.language() + "/read-along/" + link.value(),
                asked.expiresAt());
        mails.send(new Mail(new EmailAddress(asked.email()), asked.language(), "outside_review", view, asked.id()));
    }
}

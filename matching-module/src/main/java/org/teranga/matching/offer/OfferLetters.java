package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.matching.intake.Contact;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to a person about an offer, in that person's language. */
@ApplicationScoped
class OfferLetters {
    private final Mails mails;
    private final OfferLinks links;

    @Inject
    OfferLetters(Mails mails, OfferLinks links) {
        this.mails = mails;
        this.links = links;
    }

    /**
     * The receipt: number and secret link. Nobody without an e-mail address is written to.
     *
     * @param person under whose key the letter waits
     */
    void received(Receipt receipt, UUID person, Contact contact) {
        if (contact.email() == null) {
            return;
        }
        OfferReceiptMail view = new OfferReceiptMail(
                TenantContext.required().name(),
                receipt.receiptNumber(),
                links.whole(contact.language(), receipt.link()));
        mails.send(new Mail(new EmailAddress(contact.email()), contact.language(), "offer_receipt", view, person));
    }
}

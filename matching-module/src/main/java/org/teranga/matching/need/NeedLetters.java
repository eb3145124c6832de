package org.teranga.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.matching.intake.Contact;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Receipts;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to a household about its need, in its language. It says nothing of what is needed: others may read over a shoulder. */
@ApplicationScoped
class NeedLetters {
    private final Receipts receipts;
    private final PlatformHost host;

    @Inject
    NeedLetters(Receipts receipts, PlatformHost host) {
        this.receipts = receipts;
        this.host = host;
    }

    /**
     * The receipt: number and secret link. Nobody without an e-mail address is written to.
     *
     * @param person under whose key the letter waits
     * @return whether a mail goes
     */
    boolean received(Receipt receipt, UUID person, Contact contact) {
        if (contact.email() == null) {
            return false;
        }
        Tenant tenant = TenantContext.required();
        String page = host.addressOf(tenant.slug()) + NeedStatusPages.path(contact.language(), receipt.link());
        NeedReceiptMail view = new NeedReceiptMail(tenant.name(), receipt.receiptNumber(), page);
        return receipts.send(
                new Mail(new EmailAddress(contact.email()), contact.language(), "need_receipt", view, person));
    }
}

package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedReceipt;
import org.teranga.matching.pool.need.status.NeedStatusPages;
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
    private final TypedAddresses addresses;

    @Inject
    NeedLetters(Receipts receipts, PlatformHost host, TypedAddresses addresses) {
        this.receipts = receipts;
        this.host = host;
        this.addresses = addresses;
    }

    /**
     * The receipt: number and secret link. Nobody without an e-mail address is written to. What a stranger gets has a token besides, which
     * stands nowhere else.
     *
     * @return whether a mail goes
     */
    boolean received(NeedReceipt receipt, Need need, Contact contact) {
        if (contact.email() == null) {
            return false;
        }
        Tenant tenant = TenantContext.required();
        String page = host.addressOf(tenant.slug())
                + NeedStatusPages.path(contact.language(), receipt.link())
                + addresses
                        .typed(need.id().value(), need.accountId())
                        .map(proof -> "?address=" + proof.token())
                        .orElse("");
        NeedReceiptMail view = new NeedReceiptMail(tenant.name(), receipt.receiptNumber(), page);
        return receipts.send(new Mail(
                new EmailAddress(contact.email()),
                contact.language(),
                "need_receipt",
                view,
                need.contact().personId()));
    }
}

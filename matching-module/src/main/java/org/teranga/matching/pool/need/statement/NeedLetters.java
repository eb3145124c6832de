package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
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
        return send(
                "need_receipt",
                receipt,
                need,
                contact,
                "",
                addresses.typed(need.id().value(), need.accountId()));
    }

    /** The receipt of what another association passed on: nobody here has seen the address yet. */
    boolean passed(NeedReceipt receipt, Need need, Contact contact, String from) {
        if (contact.email() == null) {
            return false;
        }
        Optional<SecretLink> proof = Optional.of(addresses.passed(need.id().value()));
        return send("need_passed", receipt, need, contact, from, proof);
    }

    private boolean send(
            String template, NeedReceipt receipt, Need need, Contact contact, String from, Optional<SecretLink> proof) {
        Tenant tenant = TenantContext.required();
        String page = host.addressOf(tenant.slug())
                + NeedStatusPages.path(contact.language(), receipt.link())
                + proof.map(one -> "?address=" + one.token()).orElse("");
        NeedReceiptMail view = new NeedReceiptMail(tenant.name(), receipt.receiptNumber(), page, from);
        return receipts.send(new Mail(
                new EmailAddress(Objects.requireNonNull(contact.email())),
                contact.language(),
                template,
                view,
                need.contact().personId()));
    }
}

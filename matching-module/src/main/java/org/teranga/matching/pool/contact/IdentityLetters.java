package org.teranga.matching.pool.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.notification.Receipts;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Tells the old address that the name or the address of an offer or a need was changed. */
@ApplicationScoped
class IdentityLetters {
    private final Mails mails;
    private final Receipts receipts;
    private final PlatformHost host;

    @Inject
    IdentityLetters(Mails mails, Receipts receipts, PlatformHost host) {
        this.mails = mails;
        this.receipts = receipts;
        this.host = host;
    }

    /**
     * Nobody without an e-mail address is written to. Where nothing is known of the old address but that a stranger typed it, the letter
     * counts as one of the receipts of that address, so that
     * nobody makes us write there as often as they like; where these are spent it leaves on another day.
     *
     * @param before who it was
     * @param person under whose key the letter waits
     * @param link   by which the old address says whether it is the same person
     * @param shown  whether what the person has shown waits for that
     */
    void changed(Retelling retelling, Contact before, UUID person, SecretLink link, boolean shown) {
        if (before.email() == null) {
            return;
        }
        Tenant tenant = TenantContext.required();
        String url = host.addressOf(tenant.slug()) + "/" + before.language() + "/identity/" + link.token();
        IdentityMail view = new IdentityMail(tenant.name(), retelling.kind(), retelling.receiptNumber(), shown, url);
        Mail mail = new Mail(new EmailAddress(before.email()), before.language(), "identity_changed", view, person);
        if (mails.isUnproven(retelling.before().personId())) {
            receipts.sendSoon(mail);
        } else {
            mails.send(mail);
        }
    }
}

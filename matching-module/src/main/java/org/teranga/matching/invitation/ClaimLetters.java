package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Asks a member whether an offer that was left with their address is theirs. */
@ApplicationScoped
class ClaimLetters {
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    ClaimLetters(Mails mails, PlatformHost host) {
        this.mails = mails;
        this.host = host;
    }

    /**
     * Within the transaction in which it is noted that the member was asked.
     *
     * @param planned whether a plan wants the offer
     */
    void ask(Offer offer, Contact contact, EmailAddress address, UUID account, boolean planned) {
        Tenant tenant = TenantContext.required();
        String language = Languages.ofPersons(tenant.languages()).contains(contact.language())
                ? contact.language()
                : tenant.languages().getFirst();
        ClaimMail view = new ClaimMail(
                tenant.name(),
                offer.terms().kind(),
                Formats.of(Languages.of(language).orElse(Languages.FRENCH))
                        .date(offer.receivedAt().atZone(Formats.ZONE).toLocalDate()),
                host.addressOf(tenant.slug()) + ClaimPages.path(language, offer.id()),
                planned);
        mails.send(new Mail(address, language, "offer_claim", view, account));
    }
}

package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferLinks;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Receipts;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to a person about an offer, in that person's language. */
@ApplicationScoped
class OfferLetters {
    private final Receipts receipts;
    private final OfferLinks links;
    private final OfferTerritory territory;
    private final TypedAddresses addresses;

    @Inject
    OfferLetters(Receipts receipts, OfferLinks links, OfferTerritory territory, TypedAddresses addresses) {
        this.receipts = receipts;
        this.links = links;
        this.territory = territory;
        this.addresses = addresses;
    }

    /**
     * The receipt: number and secret link; where the offer waits aside, why, and who takes it there. Nobody without an e-mail address is
     * written to. What a stranger gets has a token besides, which stands nowhere else.
     *
     * @param person under whose key the letter waits
     * @return whether a mail goes
     */
    boolean received(OfferReceipt receipt, UUID person, Contact contact, Offer offer) {
        if (contact.email() == null) {
            return false;
        }
        String link = link(receipt, contact, offer.accountId());
        if (offer.way().aside() == null) {
            return send(
                    contact,
                    "offer_receipt",
                    new OfferReceiptMail(TenantContext.required().name(), receipt.receiptNumber(), link),
                    person);
        }
        return send(
                contact,
                "offer_aside",
                new OfferAsideMail(
                        TenantContext.required().name(),
                        receipt.receiptNumber(),
                        link,
                        offer.way().aside(),
                        offer.terms().locality().label(),
                        territory.others(offer).stream()
                                .map(one -> new OfferAsideMail.Other(one.name(), one.href()))
                                .toList()),
                person);
    }

    /** The receipt of what another association passed on: by the word of whoever had the link there. */
    boolean passed(OfferReceipt receipt, UUID person, Contact contact, String from) {
        if (contact.email() == null) {
            return false;
        }
        String link = links.whole(contact.language(), receipt.link()) + "?address="
                + addresses.passed(receipt.offer().value()).token();
        return send(
                contact,
                "offer_passed",
                new OfferPassedMail(TenantContext.required().name(), from, receipt.receiptNumber(), link),
                person);
    }

    /** The secret link; where the address may be anybody's, with what stands in this letter alone. */
    private String link(OfferReceipt receipt, Contact contact, @Nullable UUID account) {
        return links.whole(contact.language(), receipt.link())
                + addresses
                        .typed(receipt.offer().value(), account)
                        .map(proof -> "?address=" + proof.token())
                        .orElse("");
    }

    private boolean send(Contact contact, String template, Record view, UUID person) {
        return contact.email() != null
                && receipts.send(
                        new Mail(new EmailAddress(contact.email()), contact.language(), template, view, person));
    }
}

package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** What whoever leaves an offer reads afterwards, on the page and in the mail. That the link is secret is said in our words. */
@ApplicationScoped
class OfferTexts implements TextGroup {
    @Override
    public String name() {
        return "offer";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<OwnText> texts() {
        return List.of(
                OwnText.of("offer.receipt.title"),
                OwnText.of("offer.receipt.wait_unknown"),
                OwnText.of("mail.offer_receipt.subject", OwnText.NAME, "K7Q2-4F9M"),
                OwnText.of("mail.offer_receipt.thanks", OwnText.NAME),
                OwnText.of("mail.offer_receipt.link"));
    }
}

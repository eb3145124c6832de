package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.Uuid7;

/**
 * Receives an offer that another association passes on with the person's consent: a new offer here, with its own keys, receipt and link.
 */
@ApplicationScoped
public class ReceivePassed {
    private final Offers offers;
    private final Contacts contacts;
    private final OfferLetters letters;
    private final OfferQuestions questions;
    private final Territory territory;
    private final Arrival arrival;
    private final Clock clock;

    @Inject
    ReceivePassed(
            Offers offers,
            Contacts contacts,
            OfferLetters letters,
            OfferQuestions questions,
            Territory territory,
            Arrival arrival,
            Clock clock) {
        this.offers = offers;
        this.contacts = contacts;
        this.letters = letters;
        this.questions = questions;
        this.territory = territory;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * Receives it. Twice is as good as once.
     *
     * @param id        of the handover, which the offer has, too
     * @param answers   what the person wrote, as on the form
     * @param language  in which we write to the person
     * @param from      the name of the association that passes it on
     * @param consented when the person agreed
     * @return whether it is new here
     */
    @Transactional
    public boolean receive(UUID id, Answers answers, String language, String from, Instant consented) {
        return receive(id, Uuid7.at(clock.instant()), answers, language, from, consented);
    }

    /**
     * As {@link #receive(UUID, Answers, String, String, Instant)}, of somebody whose key there is here by now.
     *
     * @param person under whose key it lies
     */
    @Transactional
    public boolean receive(UUID id, UUID person, Answers answers, String language, String from, Instant consented) {
        OfferId offerId = new OfferId(id);
        if (offers.find(offerId).isPresent()) {
            return false;
        }
        OfferDraft draft = questions.read(answers, EntryPoint.HANDOVER, language);
        Instant now = clock.instant();
        Offer offer = Offer.receive(offerId, draft.terms(), contacts.seal(person, draft.contact()), now);
        SecretLink link = SecretLink.issue();
        offer.followedBy(link);
        offer.cameBy(from, consented);
        draft.terms().refusedBy(territory).ifPresent(offer::keepAside);
        offers.add(offer);
        letters.passed(
                new OfferReceipt(offerId, offer.receiptNumber(), link, false, false), person, draft.contact(), from);
        arrival.of(offerId);
        return true;
    }
}

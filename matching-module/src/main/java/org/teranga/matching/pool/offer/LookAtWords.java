package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Somebody of the team looks at sentences that a person wrote of an offer, before the other side of a placement reads them. */
@ApplicationScoped
public class LookAtWords {
    private final Offers offers;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    LookAtWords(Offers offers, CurrentPerson person, AuditTrail audit) {
        this.offers = offers;
        this.person = person;
        this.audit = audit;
    }

    /** How many offers have words at which nobody has looked. */
    @Transactional
    public long waiting() {
        return offers.countUnlooked();
    }

    /** Some of those offers, the longest waiting first. */
    @Transactional
    public List<Offer> waiting(int most) {
        return offers.unlooked(most);
    }

    /**
     * Lets the other side read these very words, or no more.
     *
     * @param mark which words, as they were shown to whoever looks
     * @throws Refusal 404 where there is no such offer, 409 where other words stand there by now, or where whoever looks wrote them
     */
    @Transactional
    public void look(OfferId id, String mark, boolean shown) {
        Offer offer = offers.hold(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (offer.accountId() != null
                && person.subject().filter(offer.accountId()::equals).isPresent()) {
            throw Refusal.conflict("words.own");
        }
        boolean there = offer.terms().summary().answers().stream()
                .anyMatch(answer -> answer.looks() && answer.mark().equals(mark));
        if (!there) {
            throw Refusal.conflict("words.changed");
        }
        offer.look(mark, shown);
        if (shown) {
            audit.record("offer.words_shown", "offer", id.value());
        } else {
            audit.record("offer.words_hidden", "offer", id.value());
        }
    }
}

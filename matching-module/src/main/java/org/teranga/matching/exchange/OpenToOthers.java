package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Lets another association know of a need or an offer, as coarsely as it takes that nobody is told from it. */
@ApplicationScoped
@Transactional
class OpenToOthers {
    private final Alliances alliances;
    private final OpenedListings opened;
    private final Needs needs;
    private final Offers offers;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    OpenToOthers(
            Alliances alliances,
            OpenedListings opened,
            Needs needs,
            Offers offers,
            CurrentPerson person,
            AuditTrail audit) {
        this.alliances = alliances;
        this.opened = opened;
        this.needs = needs;
        this.offers = offers;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Lets another know of a need or an offer, without saying whose.
     *
     * @param number its receipt number
     * @throws Refusal not found where they do not share, invalid where there is no such record that waits, or too few look the same
     */
    void open(UUID other, String number) {
        alliances.hold(other).filter(Alliance::holds).orElseThrow(Refusal::notFound);
        UUID by = person.requiredSubject();
        String typed = ReceiptNumber.typed(number).map(ReceiptNumber::value).orElse("");
        Optional<Need> need = needs.numbered(typed);
        Optional<Offer> offer = need.isPresent() ? Optional.empty() : offers.numbered(typed);
        if (need.filter(one -> one.status() == Status.RECEIVED).isPresent()) {
            Need one = need.get();
            List<CoarseListing> pool = needs.snapshot().stream()
                    .map(open -> CoarseListing.of(open.terms()))
                    .toList();
            opened.open(
                    other,
                    "need",
                    one.id().value(),
                    one.contact().personId(),
                    coarse(CoarseListing.of(one.terms()), pool),
                    by);
        } else if (offer.filter(one -> one.status() == Status.RECEIVED).isPresent()) {
            Offer one = offer.get();
            List<CoarseListing> pool = offers.snapshot().stream()
                    .map(open -> CoarseListing.of(open.terms()))
                    .toList();
            opened.open(
                    other,
                    "offer",
                    one.id().value(),
                    one.contact().personId(),
                    coarse(CoarseListing.of(one.terms()), pool),
                    by);
        } else {
            throw fault("exchange.fault.number");
        }
        audit.record("exchange.open", "association", other);
    }

    private static CoarseListing coarse(CoarseListing all, List<CoarseListing> pool) {
        return all.among(pool).orElseThrow(() -> fault("exchange.fault.few"));
    }

    private static Refusal fault(String key) {
        return Refusal.invalid(List.of(FieldError.of("number", key, CoarseListing.FEWEST)));
    }
}

package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.rest.PassedRecords;
import org.teranga.platform.audit.AuditTrail;

/** Whoever said that an offer or a need whose dates have passed still stands has said from when on. */
@ApplicationScoped
class StandsAnew {
    private final PassedRecords passed;
    private final Offers offers;
    private final Needs needs;
    private final Retold retold;
    private final AuditTrail audit;

    @Inject
    StandsAnew(PassedRecords passed, Offers offers, Needs needs, Retold retold, AuditTrail audit) {
        this.passed = passed;
        this.offers = offers;
        this.needs = needs;
        this.retold = retold;
        this.audit = audit;
    }

    /** It stands from this day on: an offer without an end, a need for as long as before. Of what has not passed nothing changes. */
    void from(String kind, UUID record, LocalDate day) {
        if (passed.of(kind, Set.of(record)).isEmpty()) {
            return;
        }
        if (kind.equals("offer")) {
            offers.find(new OfferId(record)).ifPresent(offer -> {
                offer.standsFrom(day);
                retold.done(kind, record, offer.accountId());
            });
        } else {
            needs.find(new NeedId(record)).ifPresent(need -> {
                need.standsFrom(day);
                retold.done(kind, record, need.accountId());
            });
        }
        audit.record("enquiry.dates", kind, record);
    }
}

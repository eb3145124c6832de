package org.teranga.matching.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;

/** Notes for staff that a household would rather have an offer, and removes that note. Twice is as good as once. */
@ApplicationScoped
@Transactional
public class NotePreference {
    private final Preferences preferences;
    private final Needs needs;
    private final Offers offers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    NotePreference(Preferences preferences, Needs needs, Offers offers, AuditTrail audit, Clock clock) {
        this.preferences = preferences;
        this.needs = needs;
        this.offers = offers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @param staff the account of the member of staff
     * @throws Refusal not found where there is no such need or offer, conflict where the offer is of another kind
     */
    public void note(NeedId needId, OfferId offerId, UUID staff) {
        Need need = needs.find(needId).orElseThrow(Refusal::notFound);
        Offer offer = offers.find(offerId).orElseThrow(Refusal::notFound);
        if (!need.terms().kind().equals(offer.terms().kind())) {
            throw Refusal.conflict("preference.other_kind");
        }
        if (preferences.add(new Preference(needId, offerId, clock.instant()), staff)) {
            audit.record("preference.note", "need", needId.value());
        }
    }

    /**
     * Takes it back.
     *
     * @throws Refusal not found where there is no such need or offer
     */
    public void takeBack(NeedId need, OfferId offer) {
        needs.find(need).orElseThrow(Refusal::notFound);
        offers.find(offer).orElseThrow(Refusal::notFound);
        if (preferences.remove(need, offer)) {
            audit.record("preference.take_back", "need", need.value());
        }
    }

    /**
     * What is noted.
     *
     * @throws Refusal not found where there is no such need
     */
    public List<Preference> of(NeedId need) {
        needs.find(need).orElseThrow(Refusal::notFound);
        return preferences.of(need);
    }
}

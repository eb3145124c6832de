package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.rules.Rulebook;
import org.teranga.matching.rules.Sentences;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.platform.web.Problem;

/** What stands between a pair and a placement: the hard rules in force, and the floor that no association can lower. */
@ApplicationScoped
class Gate {
    private final Rulebook rulebook;
    private final Sentences sentences;
    private final OfferFloor floor;

    @Inject
    Gate(Rulebook rulebook, Sentences sentences, OfferFloor floor) {
        this.rulebook = rulebook;
        this.sentences = sentences;
        this.floor = floor;
    }

    /**
     * Lets a pair pass.
     *
     * @throws Problem 409 with the first rule that forbids it, or with what the person who offers still lacks
     */
    void passes(Need need, Offer offer) {
        rulebook.hardVerdicts(need, offer).stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .findFirst()
                .ifPresent(verdict -> {
                    throw Problem.conflict("placement.refused.rule", sentences.of(verdict.message()));
                });
        mayTakeIn(offer.id());
    }

    /**
     * Lets an offer pass that has passed the rules before.
     *
     * @throws Problem 409 with what the person who offers lacks by now
     */
    void mayTakeIn(OfferId offer) {
        Map<OfferId, List<String>> missing = floor.missing(List.of(offer));
        List<String> lacks = missing.getOrDefault(offer, List.of());
        if (!lacks.isEmpty()) {
            throw Problem.conflict("placement.refused.missing", sentences.qualifications(lacks));
        }
    }
}

package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.intake.Status;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;
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
     * Lets a pair pass of which neither was taken back.
     *
     * @throws Problem 409 otherwise
     */
    void stillThere(Need need, Offer offer) {
        if (need.status() == Status.WITHDRAWN || offer.status() == Status.WITHDRAWN) {
            throw Problem.conflict("placement.refused.closed");
        }
    }

    /**
     * Lets a pair pass.
     *
     * @throws Problem 409 with the first rule that forbids it, or with what the person who offers still lacks
     */
    void passes(Need need, Offer offer) {
        rulings(need, offer).stream().findFirst().ifPresent(ruling -> {
            throw Problem.conflict("placement.refused.rule", ruling);
        });
        List<String> lacks = lacks(offer);
        if (!lacks.isEmpty()) {
            throw Problem.conflict("placement.refused.missing", sentences.qualifications(lacks));
        }
    }

    /** Everything that stands against a pair now, each in a sentence; empty where nothing does. */
    List<String> blocks(Need need, Offer offer) {
        List<String> blocks = new ArrayList<>(rulings(need, offer));
        lacks(offer).forEach(lack -> blocks.add(sentences.qualifications(List.of(lack))));
        return blocks;
    }

    private List<String> rulings(Need need, Offer offer) {
        return rulebook.hardVerdicts(need, offer).stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(verdict -> sentences.of(verdict.message()))
                .toList();
    }

    private List<String> lacks(Offer offer) {
        return floor.missing(List.of(offer.id())).getOrDefault(offer.id(), List.of());
    }
}

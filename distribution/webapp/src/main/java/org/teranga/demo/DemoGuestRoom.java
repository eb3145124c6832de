package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.intake.Answers;
import org.teranga.matching.offer.LeaveOffer;
import org.teranga.matching.offer.OfferQuestions;
import org.teranga.matching.offer.OwnOffers;

/** The room of somebody who is new here: left while signed in, with nothing shown yet. */
@ApplicationScoped
class DemoGuestRoom {
    private final OwnOffers ownOffers;
    private final OfferQuestions questions;
    private final LeaveOffer leaveOffer;

    @Inject
    DemoGuestRoom(OwnOffers ownOffers, OfferQuestions questions, LeaveOffer leaveOffer) {
        this.ownOffers = ownOffers;
        this.questions = questions;
        this.leaveOffer = leaveOffer;
    }

    /** Leaves the offer, once. */
    void offeredBy(DemoMember member, UUID account, String department) {
        if (ownOffers.of(account).isEmpty()) {
            Answers answers = new Answers(Map.of(
                    "kind", List.of("housing"),
                    "postcode", List.of(department + "000"),
                    "capacity", List.of("2"),
                    "languages", List.of("fr", "en"),
                    "host", List.of("couple"),
                    "name", List.of(member.name()),
                    "phone", List.of("06 12 34 56 78")));
            leaveOffer.leave(questions.read(answers, "fr"), Optional.of(account));
        }
    }
}

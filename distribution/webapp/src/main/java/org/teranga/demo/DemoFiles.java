package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.matching.pool.need.statement.AskForHelp;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.matching.pool.offer.arrival.LeaveOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.matching.pool.offer.status.OwnOffers;
import org.teranga.platform.form.Answers;

/** What members of the demonstration have left in their own files while signed in: two rooms, and what one household needs. */
@ApplicationScoped
class DemoFiles {
    private final OwnOffers ownOffers;
    private final OwnNeeds ownNeeds;
    private final OfferQuestions offerQuestions;
    private final NeedQuestions needQuestions;
    private final LeaveOffer leaveOffer;
    private final AskForHelp askForHelp;

    @Inject
    DemoFiles(
            OwnOffers ownOffers,
            OwnNeeds ownNeeds,
            OfferQuestions offerQuestions,
            NeedQuestions needQuestions,
            LeaveOffer leaveOffer,
            AskForHelp askForHelp) {
        this.ownOffers = ownOffers;
        this.ownNeeds = ownNeeds;
        this.offerQuestions = offerQuestions;
        this.needQuestions = needQuestions;
        this.leaveOffer = leaveOffer;
        this.askForHelp = askForHelp;
    }

    /** The room of somebody who is new here; nothing is shown yet. */
    void newcomer(DemoMember member, UUID account, String department) {
        offer(member, account, department, Map.of("host", List.of("couple"), "phone", List.of("06 12 34 56 78")));
    }

    /** The room of somebody with whom everything is done. */
    void volunteer(DemoMember member, UUID account, String department) {
        offer(
                member,
                account,
                department,
                Map.of("host", List.of("single_woman"), "email", List.of("victoire@example.org")));
    }

    /** What a mother and her child need. */
    void household(DemoMember member, UUID account, String department) {
        if (ownNeeds.of(account).isEmpty()) {
            Answers answers = new Answers(Map.ofEntries(
                    Map.entry("kind", List.of("housing")),
                    Map.entry("postcode", List.of(department + "000")),
                    Map.entry("radius_km", List.of("20")),
                    Map.entry("adults", List.of("1")),
                    Map.entry("children", List.of("1")),
                    Map.entry("composition", List.of("woman_with_children")),
                    Map.entry("languages", List.of("ti", "fr")),
                    Map.entry("duration_days", List.of("180")),
                    Map.entry("name", List.of(member.name())),
                    Map.entry("email", List.of("rahel@example.org"))));
            askForHelp.ask(needQuestions.read(answers, EntryPoint.MEMBER_FORM, "fr"), Optional.of(account));
        }
    }

    private void offer(DemoMember member, UUID account, String department, Map<String, List<String>> own) {
        if (ownOffers.of(account).isEmpty()) {
            Map<String, List<String>> answers = new HashMap<>(own);
            answers.putAll(Map.of(
                    "kind", List.of("housing"),
                    "postcode", List.of(department + "000"),
                    "capacity", List.of("2"),
                    "languages", List.of("fr", "en"),
                    "name", List.of(member.name())));
            leaveOffer.leave(
                    offerQuestions.read(new Answers(answers), EntryPoint.MEMBER_FORM, "fr"), Optional.of(account));
        }
    }
}

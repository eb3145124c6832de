package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.intake.Status;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.preference.Preference;
import org.teranga.matching.preference.Preferences;
import org.teranga.matching.safeguarding.OfferFloor;

/** Suggestions with what they are about: needs, offers and the floor are asked once for all rows of a page. */
@ApplicationScoped
class PlanRows {
    private final Needs needs;
    private final Offers offers;
    private final OfferFloor floor;
    private final Preferences preferences;
    private final Explanations explanations;
    private final Clock clock;

    @Inject
    PlanRows(
            Needs needs,
            Offers offers,
            OfferFloor floor,
            Preferences preferences,
            Explanations explanations,
            Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.floor = floor;
        this.preferences = preferences;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** The rows of these suggestions, in their order; in the language of the page that begins with this path. */
    List<PlanView.Row> of(List<Suggestion> suggestions, String home) {
        List<OfferId> offerIds = suggestions.stream().map(Suggestion::offer).toList();
        Map<NeedId, Need> needById = needs
                .find(suggestions.stream().map(Suggestion::need).toList())
                .stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        Map<OfferId, Offer> offerById =
                offers.find(offerIds).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<OfferId, List<String>> missing = floor.missing(offerIds);
        Set<Preference.Pair> preferred =
                preferences.of(needById.keySet()).stream().map(Preference::pair).collect(Collectors.toSet());
        Instant now = clock.instant();
        return suggestions.stream()
                .filter(one -> needById.containsKey(one.need()) && offerById.containsKey(one.offer()))
                .map(one -> row(
                        one,
                        needById.get(one.need()),
                        offerById.get(one.offer()),
                        new Surroundings(
                                home,
                                now,
                                missing.getOrDefault(one.offer(), List.of()),
                                preferred.contains(new Preference.Pair(one.need(), one.offer())))))
                .toList();
    }

    private PlanView.Row row(Suggestion suggestion, Need need, Offer offer, Surroundings around) {
        return new PlanView.Row(
                need.id().toString(),
                need.receiptNumber(),
                around.home + "/desk/needs/" + need.id(),
                need.terms().summary(),
                offer.receiptNumber(),
                around.home + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                explanations.of(VerdictJson.read(suggestion.verdicts())),
                Math.max(0, Duration.between(need.waitingSince(), around.now).toDays()),
                Points.whole(suggestion.score()),
                around.missing,
                around.preferred,
                state(need, offer));
    }

    private static String state(Need need, Offer offer) {
        if (need.status() == Status.WITHDRAWN || offer.status() == Status.WITHDRAWN) {
            return "gone";
        }
        return need.status() == Status.PROPOSED ? "proposed" : "open";
    }

    private record Surroundings(String home, Instant now, List<String> missing, boolean preferred) {}
}

package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.plan.candidate.Assessment;
import org.teranga.matching.plan.candidate.Candidates;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.locality.Area;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.theme.PageContexts;

/** Answers why an offer is no candidate of a need: one that is named by its number or its key, or those of a place. */
@ApplicationScoped
class AskAboutOffers {
    private static final int MOST_OF_A_PLACE = 12;

    private final Offers offers;
    private final Candidates candidates;
    private final Localities localities;
    private final CandidateWords words;
    private final PageContexts contexts;

    @Inject
    AskAboutOffers(
            Offers offers, Candidates candidates, Localities localities, CandidateWords words, PageContexts contexts) {
        this.offers = offers;
        this.candidates = candidates;
        this.localities = localities;
        this.words = words;
        this.contexts = contexts;
    }

    /** The offer that is named by its number or its key. */
    Optional<Offer> named(String typed) {
        Optional<Offer> numbered = ReceiptNumber.typed(typed).flatMap(number -> offers.numbered(number.value()));
        if (numbered.isPresent() || !typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return numbered;
        }
        return offers.find(new OfferId(UUID.fromString(typed)));
    }

    /** The answer to what was typed. */
    NeedView.WhyNot answer(Need need, String typed, NeedLinks links) {
        return named(typed).map(offer -> about(need, offer, typed, links)).orElseGet(() -> place(need, typed, links));
    }

    private NeedView.WhyNot about(Need need, Offer offer, String typed, NeedLinks links) {
        Assessment pair = candidates.of(need.id(), offer.id());
        boolean possible = pair.possible() && pair.place() == Assessment.Place.OPEN;
        boolean withdrawn = !offer.status().open();
        String then = words.standing(pair);
        return new NeedView.WhyNot(
                typed,
                links.offered(offer),
                withdrawn ? contexts.text("candidate.whynot." + offer.status().code()) : words.answer(pair),
                words.rulings(pair),
                withdrawn || then.isEmpty() ? null : then,
                possible,
                possible && pair.blockedBy().isEmpty(),
                links.compare(offer.receiptNumber()),
                List.of());
    }

    private NeedView.WhyNot place(Need need, String typed, NeedLinks links) {
        Area area = localities.area(typed);
        List<Offer> there = offers
                .list(new Filter(null, need.terms().kind(), area, null), OfferList.NEWEST_FIRST, 0, MOST_OF_A_PLACE)
                .stream()
                .filter(offer -> offer.status().open())
                .toList();
        Map<OfferId, Offer> byId = there.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        List<NeedView.There> answers = candidates.of(need.id(), List.copyOf(byId.keySet())).stream()
                .map(pair -> there(pair, Objects.requireNonNull(byId.get(pair.offer()), "offer"), links))
                .sorted(Comparator.comparing(NeedView.There::possible)
                        .reversed()
                        .thenComparing(one -> one.offer().receiptNumber()))
                .toList();
        String why = answers.isEmpty()
                ? contexts.text("candidate.whynot.unknown")
                : contexts.text("candidate.whynot.place", answers.size());
        return new NeedView.WhyNot(typed, null, why, List.of(), null, false, false, null, answers);
    }

    private NeedView.There there(Assessment pair, Offer offer, NeedLinks links) {
        boolean possible = pair.possible() && pair.place() == Assessment.Place.OPEN;
        return new NeedView.There(
                links.offered(offer), possible, words.inShort(pair), links.whyNot(offer.receiptNumber()));
    }
}

package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.ReceiptNumber;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.run.Assessment;
import org.teranga.matching.run.Candidates;
import org.teranga.matching.run.Ranking;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.Problem;

/** A need with its ranked candidates, and the answers about single offers. Offers are read once for the whole page. */
@ApplicationScoped
class NeedCandidates {
    private static final int SHOWN = 20;

    private final Needs needs;
    private final Offers offers;
    private final Candidates candidates;
    private final CandidateWords words;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    NeedCandidates(
            Needs needs,
            Offers offers,
            Candidates candidates,
            CandidateWords words,
            PageContexts contexts,
            Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.candidates = candidates;
        this.words = words;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * The page of a need.
     *
     * @param whyNot  the number of an offer that is asked about, or null
     * @param compare the number of a candidate that is to be compared, or null
     * @throws Problem 404 where there is no such need
     */
    @Transactional
    public NeedView show(NeedId id, @Nullable String whyNot, @Nullable String compare) {
        Need need = needs.find(id).orElseThrow(Problem::notFound);
        String home = "/" + contexts.language().tag();
        Ranking ranking = candidates.best(id, SHOWN);
        List<NeedView.Candidate> shown = cards(ranking.best(), home);
        return new NeedView(
                need.receiptNumber(),
                home + "/desk/needs/" + id,
                need.terms().summary(),
                need.terms().locality().label(),
                need.status().code(),
                Math.max(
                        0,
                        Duration.between(need.waitingSince(), clock.instant()).toDays()),
                ranking.examined(),
                ranking.rulesVersion(),
                shown,
                words.openings(ranking.obstacles()),
                whyNot == null || whyNot.isBlank() ? null : whyNot(id, whyNot.strip()),
                compare == null ? null : words.comparison(shown, compare).orElse(null));
    }

    private List<NeedView.Candidate> cards(List<Assessment> best, String home) {
        Map<OfferId, Offer> byId = offers
                .find(best.stream().map(Assessment::offer).toList())
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return best.stream()
                .filter(one -> byId.containsKey(one.offer()))
                .map(one -> card(one, byId.get(one.offer()), home))
                .toList();
    }

    private NeedView.Candidate card(Assessment pair, Offer offer, String home) {
        return new NeedView.Candidate(
                offer.id().toString(),
                offer.receiptNumber(),
                home + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                words.points(pair),
                words.scores(pair),
                words.why(pair),
                pair.inPlan(),
                pair.wanted(),
                pair.blockedBy());
    }

    private NeedView.WhyNot whyNot(NeedId need, String typed) {
        Optional<Offer> offer = ReceiptNumber.typed(typed).flatMap(number -> offers.numbered(number.value()));
        return offer.map(found -> words.whyNot(typed, candidates.of(need, found.id())))
                .orElseGet(() -> new NeedView.WhyNot(typed, contexts.text("desk.whynot.unknown"), List.of(), null));
    }
}

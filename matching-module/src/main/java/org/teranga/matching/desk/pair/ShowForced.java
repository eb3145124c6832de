package org.teranga.matching.desk.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.Points;
import org.teranga.matching.plan.simulation.PairCost;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Puts a forced pair into words: what it costs, and who would move. */
@ApplicationScoped
class ShowForced {
    private static final int SHOWN = 50;

    private final Needs needs;
    private final Offers offers;
    private final PageContexts contexts;

    @Inject
    ShowForced(Needs needs, Offers offers, PageContexts contexts) {
        this.needs = needs;
        this.offers = offers;
        this.contexts = contexts;
    }

    /**
     * The page.
     *
     * @throws Refusal not found where there is no such need or offer
     */
    @Transactional
    public ForcedView show(NeedId needId, OfferId offerId, Optional<PairCost> cost) {
        Need need = needs.find(needId).orElseThrow(Refusal::notFound);
        Offer offer = offers.find(offerId).orElseThrow(Refusal::notFound);
        List<PairCost.Moved> moved = cost.map(PairCost::moves).orElse(List.of());
        return new ForcedView(
                need.receiptNumber(),
                href(needId),
                offer.receiptNumber(),
                cost.map(this::verdict).orElseGet(() -> contexts.text("force.not_possible")),
                cost.isPresent(),
                moved.size(),
                rows(moved.stream().limit(SHOWN).toList()));
    }

    private String verdict(PairCost cost) {
        long least = Points.whole(cost.atLeast());
        long most = Points.whole(cost.atMost());
        return cost.atMost() == 0
                ? contexts.text("force.free")
                : least == most ? contexts.text("force.exact", most) : contexts.text("force.between", least, most);
    }

    private List<ForcedView.Moved> rows(List<PairCost.Moved> moved) {
        Map<NeedId, Need> needById = needs
                .find(moved.stream().map(PairCost.Moved::need).toList())
                .stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        Map<OfferId, String> numbers = offers
                .find(moved.stream()
                        .flatMap(one -> Stream.concat(Stream.ofNullable(one.from()), Stream.ofNullable(one.to())))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Offer::id, Offer::receiptNumber));
        return moved.stream()
                .flatMap(one -> Stream.ofNullable(needById.get(one.need()))
                        .map(need -> new ForcedView.Moved(
                                need.receiptNumber(),
                                href(need.id()),
                                need.terms().summary(),
                                number(numbers, one.from()),
                                number(numbers, one.to()))))
                .toList();
    }

    private static @Nullable String number(Map<OfferId, String> numbers, @Nullable OfferId offer) {
        return offer == null ? null : numbers.get(offer);
    }

    private String href(NeedId need) {
        return "/" + contexts.language().tag() + "/desk/needs/" + need;
    }
}

package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.suggestion.DecidedMatches;
import org.teranga.matching.plan.suggestion.Explanations;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.VerdictJson;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.preference.Preference;
import org.teranga.matching.preference.Preferences;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.theme.OpenedList;

/** Suggestions with what they are about: needs, offers and the floor are asked once for all rows of a page. */
@ApplicationScoped
class PlanRows {
    private final Needs needs;
    private final Offers offers;
    private final OfferFloor floor;
    private final Preferences preferences;
    private final DecidedMatches decided;
    private final Explanations explanations;
    private final Clock clock;

    @Inject
    PlanRows(
            Needs needs,
            Offers offers,
            OfferFloor floor,
            Preferences preferences,
            DecidedMatches decided,
            Explanations explanations,
            Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.floor = floor;
        this.preferences = preferences;
        this.decided = decided;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * The rows of a page, in the order of its suggestions; in the language of the page that begins with this path. What a household waits
     * for besides stands in its first row, and not once more.
     *
     * @param here the address of the plan
     */
    List<PlanView.Row> of(Page page, String home, OpenedList address, String here) {
        List<Suggestion> all =
                Stream.concat(page.suggestions.stream(), page.theirs.stream()).toList();
        Ground ground = ground(
                page, all, home, need -> here + address.opening(need.toString()).href());
        Set<NeedId> shown = new HashSet<>();
        List<PlanView.Row> rows = new ArrayList<>();
        for (Suggestion one : page.suggestions) {
            if (ground.knows(one) && shown.add(one.need())) {
                List<NeedId> others = page.others.getOrDefault(one.need(), List.of());
                shown.addAll(others);
                rows.add(row(one, also(others, ground), ground));
            }
        }
        return rows;
    }

    private Ground ground(Page page, List<Suggestion> all, String home, Function<NeedId, String> opening) {
        List<OfferId> offerIds = all.stream().map(Suggestion::offer).distinct().toList();
        List<NeedId> needIds = Stream.concat(
                        all.stream().map(Suggestion::need),
                        page.others.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
        return new Ground(
                home,
                opening,
                clock.instant(),
                needs.find(needIds).stream().collect(Collectors.toMap(Need::id, Function.identity())),
                offers.find(offerIds).stream().collect(Collectors.toMap(Offer::id, Function.identity())),
                page.theirs.stream().collect(Collectors.toMap(Suggestion::need, Function.identity())),
                floor.missing(offerIds),
                decided.of(needIds),
                preferences.of(needIds).stream().map(Preference::pair).collect(Collectors.toSet()));
    }

    private List<PlanView.Also> also(List<NeedId> others, Ground ground) {
        return others.stream()
                .flatMap(id -> Stream.ofNullable(ground.needs.get(id)))
                .map(need -> also(need, ground.theirs.get(need.id()), ground))
                .toList();
    }

    private static PlanView.Also also(Need need, @Nullable Suggestion suggestion, Ground ground) {
        Offer offer = suggestion == null ? null : ground.offers.get(suggestion.offer());
        boolean ready = offer != null
                && ground.state(need, offer).equals("open")
                && ground.missing.getOrDefault(offer.id(), List.of()).isEmpty();
        return new PlanView.Also(
                need.id().toString(),
                need.receiptNumber(),
                ground.home + "/desk/needs/" + need.id(),
                need.terms().kind(),
                offer == null ? null : offer.receiptNumber(),
                offer == null ? null : ground.home + "/desk/offers/" + offer.id(),
                ready);
    }

    private PlanView.Row row(Suggestion suggestion, List<PlanView.Also> also, Ground ground) {
        Need need = Objects.requireNonNull(ground.needs.get(suggestion.need()), "need");
        Offer offer = Objects.requireNonNull(ground.offers.get(suggestion.offer()), "offer");
        return new PlanView.Row(
                need.id().toString(),
                need.receiptNumber(),
                ground.home + "/desk/needs/" + need.id(),
                need.terms().summary(),
                also,
                offer.receiptNumber(),
                ground.home + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                explanations.of(VerdictJson.read(suggestion.verdicts())),
                Math.max(0, Duration.between(need.waitingSince(), ground.now).toDays()),
                Points.whole(suggestion.score()),
                ground.missing.getOrDefault(offer.id(), List.of()),
                ground.preferred.contains(new Preference.Pair(need.id(), offer.id())),
                ground.state(need, offer),
                ground.opening.apply(need.id()));
    }

    /**
     * What a page of the list is made of.
     *
     * @param suggestions the suggestions, in order
     * @param others      need to the other needs of its household
     * @param theirs      what the plan suggests to these
     */
    record Page(List<Suggestion> suggestions, Map<NeedId, List<NeedId>> others, List<Suggestion> theirs) {}

    private record Ground(
            String home,
            Function<NeedId, String> opening,
            Instant now,
            Map<NeedId, Need> needs,
            Map<OfferId, Offer> offers,
            Map<NeedId, Suggestion> theirs,
            Map<OfferId, List<String>> missing,
            Map<NeedId, DecidedMatches.Held> held,
            Set<Preference.Pair> preferred) {
        String state(Need need, Offer offer) {
            DecidedMatches.Held now = held.get(need.id());
            if (now != null) {
                return !now.offer().equals(offer.id()) ? "other" : now.unasked() ? "proposed" : "asked";
            }
            if (need.status() == Status.WITHDRAWN || !offer.status().open()) {
                return "gone";
            }
            return need.status() == Status.PROPOSED ? "other" : "open";
        }

        boolean knows(Suggestion one) {
            return needs.containsKey(one.need()) && offers.containsKey(one.offer());
        }
    }
}

package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.candidate.Assessment;
import org.teranga.matching.plan.candidate.Candidates;
import org.teranga.matching.plan.candidate.Ranking;
import org.teranga.matching.pool.need.Households;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.preference.Preference;
import org.teranga.matching.preference.Preferences;

/** The candidates of a need as cards, and two of them side by side. Offers are read once for the whole page. */
@ApplicationScoped
class NeedCandidates {
    private final Offers offers;
    private final Candidates candidates;
    private final CandidateWords words;
    private final AskAboutOffers questions;
    private final ComparePair compare;
    private final Preferences preferences;
    private final Households households;

    @Inject
    NeedCandidates(
            Offers offers,
            Candidates candidates,
            CandidateWords words,
            AskAboutOffers questions,
            ComparePair compare,
            Preferences preferences,
            Households households) {
        this.offers = offers;
        this.candidates = candidates;
        this.words = words;
        this.questions = questions;
        this.compare = compare;
        this.preferences = preferences;
        this.households = households;
    }

    /** The candidates of a page. */
    Shown show(Need need, NeedLinks links) {
        int offset = links.query().offset();
        Ranking ranking = candidates.best(need.id(), offset, links.query().size());
        OfferId chosen = ranking.planned().offer();
        List<OfferId> preferred =
                preferences.of(need.id()).stream().map(Preference::offer).toList();
        Map<OfferId, Offer> byId = offers(Stream.of(
                ranking.best().stream().map(Assessment::offer), Stream.ofNullable(chosen), preferred.stream()));
        List<Assessment> best = ranking.best().stream()
                .filter(pair -> byId.containsKey(pair.offer()))
                .toList();
        List<Offer> inOrder = best.stream()
                .map(pair -> Objects.requireNonNull(byId.get(pair.offer()), "offer"))
                .toList();
        return new Shown(
                ranking,
                best,
                chosen == null ? null : byId.get(chosen),
                new NeedView.Ranked(
                        links.query(),
                        ranking.total(),
                        ranking.examined(),
                        ranking.rulesVersion(),
                        IntStream.range(0, best.size())
                                .mapToObj(i -> card(best.get(i), offset + i + 1, inOrder.get(i), links))
                                .toList(),
                        NeedMap.of(need, inOrder, offset + 1)),
                preferred.stream().map(byId::get).map(links::offered).toList(),
                households.others(List.of(need.id())).getOrDefault(need.id(), List.of()));
    }

    private Map<OfferId, Offer> offers(Stream<Stream<OfferId>> ids) {
        return offers.find(ids.flatMap(Function.identity()).distinct().toList()).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    private NeedView.Candidate card(Assessment pair, int rank, Offer offer, NeedLinks links) {
        return new NeedView.Candidate(
                rank,
                links.offered(offer),
                words.points(pair),
                words.scores(pair),
                words.why(pair),
                pair.kilometres(),
                pair.inPlan(),
                pair.wanted(),
                pair.blockedBy(),
                links.compare(offer.receiptNumber()));
    }

    /** The two that the address asks to be compared; empty where it asks for none, or for one that there is not. */
    Optional<NeedView.Comparison> comparison(Need need, Shown shown, NeedLinks links) {
        String asked = links.query().filter("compare");
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Map<String, OfferId> known = new HashMap<>();
        shown.ranked.candidates().forEach(card -> known.put(card.offer().receiptNumber(), id(card)));
        String other = links.query().filter("with");
        String first = number(asked, known);
        String second = number(other.isEmpty() ? usual(first, shown) : other, known);
        OfferId one = known.get(first);
        OfferId two = known.get(second);
        if (one == null || two == null || one.equals(two)) {
            return Optional.empty();
        }
        Map<OfferId, Assessment> pairs = candidates.of(need.id(), List.of(one, two)).stream()
                .collect(Collectors.toMap(Assessment::offer, Function.identity()));
        List<String> choices = known.keySet().stream().sorted().toList();
        return Optional.of(compare.of(
                new ComparePair.Side(first, Objects.requireNonNull(pairs.get(one))),
                new ComparePair.Side(second, Objects.requireNonNull(pairs.get(two))),
                choices));
    }

    /** What somebody typed as the number of an offer, which is known from now on if there is one. */
    private String number(String typed, Map<String, OfferId> known) {
        if (known.containsKey(typed)) {
            return typed;
        }
        return questions
                .named(typed)
                .map(offer -> {
                    known.put(offer.receiptNumber(), offer.id());
                    return offer.receiptNumber();
                })
                .orElse("");
    }

    /** With what one is compared where nothing is said: with what the plan chose, else with the best one, and never with itself. */
    private static String usual(String number, Shown shown) {
        Offer chosen = shown.chosen;
        return Stream.concat(
                        Stream.ofNullable(chosen).map(Offer::receiptNumber),
                        shown.ranked.candidates().stream()
                                .map(card -> card.offer().receiptNumber()))
                .filter(one -> !one.equals(number))
                .findFirst()
                .orElse("");
    }

    private static OfferId id(NeedView.Candidate card) {
        return new OfferId(UUID.fromString(card.offer().id()));
    }

    /**
     * The candidates of a page.
     *
     * @param ranking as they were ranked
     * @param pairs   what is said of each
     * @param chosen  the offer that the last plan chose; null where it chose none
     * @param ranked  as the page shows them
     * @param preferred what the household would rather have
     * @param others the other needs of the household
     */
    record Shown(
            Ranking ranking,
            List<Assessment> pairs,
            @Nullable Offer chosen,
            NeedView.Ranked ranked,
            List<NeedView.Offered> preferred,
            List<NeedId> others) {}
}

package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.offer.OfferGate;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;

/** Says what offers still lack today: the platform's floor of their kind of help, and what the association's policy asks beyond it. */
@ApplicationScoped
@Transactional
public class OfferFloor implements OfferGate {
    private final AskedOffers asked;
    private final PolicyBook book;

    @Inject
    OfferFloor(AskedOffers asked, PolicyBook book) {
        this.asked = asked;
        this.book = book;
    }

    /** What this offer lacks today before it is proposed to anybody, whoever comes. */
    public List<String> missing(OfferId offer) {
        return missing(List.of(offer)).getOrDefault(offer, List.of());
    }

    @Override
    public List<String> lacking(OfferId offer) {
        LocalDate today = book.today();
        CheckedOffers checked = asked.checked(List.of(offer), today);
        AskedPeople people = checked.people().get(offer);
        return people == null
                ? List.of()
                : MissingChecks.codes(checked.against(book.on(today), today).missing(people).all().stream()
                        .filter(lack -> lack.subject().equals(people.host())
                                || lack.subject().equals(people.home()))
                        .toList());
    }

    /**
     * What these offers lack today before they are proposed to anybody, whoever comes. A fixed number of queries, however many they are.
     *
     * @return for each that lacks something, the codes of what, in their order; who lacks nothing is left out
     */
    public Map<OfferId, List<String>> missing(Collection<OfferId> offers) {
        LocalDate today = book.today();
        Map<OfferId, List<String>> missing = new HashMap<>();
        checks(offers).forEach((offer, checks) -> {
            List<String> codes = MissingChecks.codes(checks.at(AskedBefore.PROPOSAL, ComingHousehold.ANY, today));
            if (!codes.isEmpty()) {
                missing.put(offer, codes);
            }
        });
        return missing;
    }

    /**
     * All that these offers lack today, whatever the moment and whoever comes. A fixed number of queries, however many they are.
     *
     * @return for each that lacks something; who lacks nothing is left out
     */
    public Map<OfferId, MissingChecks> checks(Collection<OfferId> offers) {
        LocalDate today = book.today();
        CheckedOffers checked = asked.checked(offers, today);
        if (checked.people().isEmpty()) {
            return Map.of();
        }
        CheckStanding standing = checked.against(book.on(today), today);
        Map<OfferId, MissingChecks> missing = new HashMap<>();
        checked.people().forEach((offer, who) -> {
            MissingChecks lacks = standing.missing(who);
            if (!lacks.all().isEmpty()) {
                missing.put(offer, lacks);
            }
        });
        return missing;
    }
}

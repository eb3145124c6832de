package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.teranga.matching.safeguarding.floor.AskedOffers;
import org.teranga.matching.safeguarding.floor.CheckedOffers;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;
import org.teranga.matching.safeguarding.policy.version.PolicyTrial;

/** Holds the offers that are open against the policy of today and against another one. A fixed number of queries, however many they are. */
@ApplicationScoped
class SimulatePolicy implements PolicyTrial {
    private final OpenOffers open;
    private final AskedOffers asked;
    private final PolicyBook book;

    @Inject
    SimulatePolicy(OpenOffers open, AskedOffers asked, PolicyBook book) {
        this.open = open;
        this.asked = asked;
        this.book = book;
    }

    @Override
    @Transactional
    public PolicyDifference of(Policy policy) {
        long began = System.nanoTime();
        LocalDate today = book.today();
        LocalDate then = policy.from().isBefore(today) ? today : policy.from();
        List<OpenOffers.OpenOffer> offers = open.all();
        CheckedOffers checked =
                asked.checked(offers.stream().map(OpenOffers.OpenOffer::id).toList(), today);
        ReadinessCount count = new ReadinessCount(open.worth());
        CheckStanding before = checked.against(book.on(today), today);
        CheckStanding after = checked.against(policy, then);
        for (OpenOffers.OpenOffer offer : offers) {
            AskedPeople who = checked.people().get(offer.id());
            if (who != null) {
                count.add(
                        offer,
                        who.home(),
                        new ReadinessCount.Lacking(before.missing(who), today),
                        new ReadinessCount.Lacking(after.missing(who), then));
            }
        }
        return count.difference((System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1));
    }
}

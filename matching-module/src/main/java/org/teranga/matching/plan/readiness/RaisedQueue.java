package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.AskedOffers;
import org.teranga.matching.safeguarding.floor.CheckedOffers;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;

/**
 * Who must still do what until more is asked: by a policy that is published and counts from a later day, or by the raised floor, until
 * which a placement under way keeps what it had. What is missing today already is no matter of it.
 */
@ApplicationScoped
@Transactional
class RaisedQueue {
    private final OpenOffers open;
    private final AskedOffers asked;
    private final PolicyBook book;

    @Inject
    RaisedQueue(OpenOffers open, AskedOffers asked, PolicyBook book) {
        this.open = open;
        this.asked = asked;
        this.book = book;
    }

    /** All of them, by offer; empty where nothing is raised. A fixed number of queries, on however many days more is asked. */
    Map<OfferId, Raised> all(List<OpenOffers.OpenOffer> offers) {
        LocalDate today = book.today();
        TreeMap<LocalDate, Policy> days = days(today);
        return days.isEmpty()
                ? Map.of()
                : all(
                        asked.checked(
                                offers.stream().map(OpenOffers.OpenOffer::id).toList(), today),
                        days,
                        today);
    }

    /** As {@link #all(List)}, of offers that were read today. */
    Map<OfferId, Raised> all(CheckedOffers offers) {
        LocalDate today = book.today();
        return all(offers, days(today), today);
    }

    private Map<OfferId, Raised> all(CheckedOffers offers, TreeMap<LocalDate, Policy> days, LocalDate today) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Set<OfferId> underWay = open.underWaySinceBefore(FloorOfHelp.ANNOUNCED);
        CheckStanding now = offers.against(book.on(today), today);
        Map<OfferId, Raised> raised = new HashMap<>();
        days.forEach((day, policy) -> {
            CheckStanding then = offers.against(policy, day);
            offers.people().forEach((offer, who) -> {
                LocalDate proposed = underWay.contains(offer) ? FloorOfHelp.ANNOUNCED.minusDays(1) : today;
                List<String> more = more(now.missing(who), then.missing(who), proposed);
                if (!more.isEmpty()) {
                    raised.putIfAbsent(offer, new Raised(day, more));
                }
            });
        });
        return raised;
    }

    /** The days on which more may be asked, each with what is asked from then on; the first first. */
    private TreeMap<LocalDate, Policy> days(LocalDate today) {
        TreeMap<LocalDate, Policy> days = new TreeMap<>(Comparator.naturalOrder());
        book.later().forEach(policy -> days.put(policy.from(), policy));
        if (today.isBefore(FloorOfHelp.EFFECTIVE)) {
            days.computeIfAbsent(FloorOfHelp.EFFECTIVE, book::on);
        }
        return days;
    }

    private static List<String> more(MissingChecks now, MissingChecks then, LocalDate proposed) {
        Set<Lack> lacking = new TreeSet<>(Comparator.comparing(Lack::check).thenComparing(Lack::subject));
        at(now, proposed).forEach(one -> lacking.add(new Lack(one.check(), one.subject())));
        return MissingChecks.codes(at(then, proposed).stream()
                .filter(one -> !lacking.contains(new Lack(one.check(), one.subject())))
                .toList());
    }

    private static List<MissingCheck> at(MissingChecks missing, LocalDate proposed) {
        return missing.at(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, proposed);
    }

    /**
     * What must be shown by a day.
     *
     * @param from    the day from which it is asked
     * @param missing the names of the checks
     */
    record Raised(LocalDate from, List<String> missing) {
        Raised {
            missing = List.copyOf(missing);
        }
    }

    private record Lack(String check, UUID subject) {}
}

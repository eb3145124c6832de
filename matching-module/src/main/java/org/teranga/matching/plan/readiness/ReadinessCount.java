package org.teranga.matching.plan.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.teranga.matching.plan.readiness.OpenOffers.OpenOffer;
import org.teranga.matching.plan.readiness.OpenOffers.PlanWorth;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;

/** Counts who is ready and who would be, offer by offer. */
final class ReadinessCount {
    /** How many offers that would wait are named. */
    private static final int MOST_NAMED = 200;

    /** How many visits are named. */
    private static final int MOST_VISITS = 8;

    /** What is settled where somebody of the team is there anyway. */
    private static final Set<String> BY_VISIT = Set.of(CheckCode.HOME_VISIT, CheckCode.IDENTITY, CheckCode.INTERVIEW);

    private static final Comparator<PolicyDifference.Waiting> DEAREST = Comparator.comparingLong(
                    PolicyDifference.Waiting::points)
            .reversed()
            .thenComparing(PolicyDifference.Waiting::offerId);
    private static final Comparator<PolicyDifference.Visit> FREES_MOST = Comparator.comparingInt(
                    PolicyDifference.Visit::households)
            .thenComparingLong(PolicyDifference.Visit::points)
            .reversed()
            .thenComparing(PolicyDifference.Visit::homeId);

    private final PlanWorth worth;
    private final List<PolicyDifference.Waiting> waiting = new ArrayList<>();
    private final Map<UUID, PolicyDifference.Visit> visits = new HashMap<>();
    private int offers;
    private int readyNow;
    private int readyThen;
    private int anybodyNow;
    private int anybodyThen;
    private int nightNow;
    private int nightThen;

    ReadinessCount(PlanWorth worth) {
        this.worth = worth;
    }

    /** Counts one offer. */
    void add(OpenOffer offer, UUID home, Lacking now, Lacking then) {
        offers++;
        readyNow += now.free(AskedBefore.PROPOSAL, ComingHousehold.ANY) ? 1 : 0;
        readyThen += then.free(AskedBefore.PROPOSAL, ComingHousehold.ANY) ? 1 : 0;
        anybodyNow += now.free(AskedBefore.PROPOSAL, ComingHousehold.EVERYBODY) ? 1 : 0;
        anybodyThen += then.free(AskedBefore.PROPOSAL, ComingHousehold.EVERYBODY) ? 1 : 0;
        nightNow += now.free(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY) ? 1 : 0;
        nightThen += then.free(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY) ? 1 : 0;
        List<MissingCheck> after = then.whoeverComes();
        if (!after.isEmpty()) {
            waits(offer, now.whoeverComes(), after);
            visit(offer, home, after);
        }
    }

    /** All that was counted. */
    PolicyDifference difference(double seconds) {
        return new PolicyDifference(
                offers,
                readyNow,
                readyThen,
                anybodyNow,
                anybodyThen,
                nightNow,
                nightThen,
                waiting.stream().sorted(DEAREST).limit(MOST_NAMED).toList(),
                waiting.size(),
                visits.values().stream().sorted(FREES_MOST).limit(MOST_VISITS).toList(),
                visits.size(),
                seconds);
    }

    private void waits(OpenOffer offer, List<MissingCheck> before, List<MissingCheck> after) {
        List<MissingCheck> more = after.stream()
                .filter(lack -> before.stream().noneMatch(sooner(lack)))
                .toList();
        if (!more.isEmpty()) {
            OfferId id = offer.id();
            AskedBefore first =
                    more.stream().map(MissingCheck::before).sorted().findFirst().orElseThrow();
            waiting.add(new PolicyDifference.Waiting(
                    id.value(),
                    offer.receiptNumber(),
                    offer.kind(),
                    MissingChecks.codes(more),
                    first.code(),
                    worth.households(id),
                    worth.points(id)));
        }
    }

    /** Asked of the same today already, and not later. */
    private static Predicate<MissingCheck> sooner(MissingCheck lack) {
        return today -> today.check().equals(lack.check())
                && today.subject().equals(lack.subject())
                && (today.only() == null || today.only() == lack.only())
                && today.before().dueAt(lack.before());
    }

    private void visit(OpenOffer offer, UUID home, List<MissingCheck> after) {
        boolean visited = after.stream().noneMatch(lack -> lack.check().equals(CheckCode.HOME_VISIT));
        if (visited || !after.stream().allMatch(lack -> BY_VISIT.contains(lack.check()))) {
            return;
        }
        OfferId id = offer.id();
        PolicyDifference.Visit one = new PolicyDifference.Visit(
                home, id.value(), offer.receiptNumber(), offer.commune(), worth.households(id), worth.points(id));
        visits.merge(home, one, ReadinessCount::together);
    }

    private static PolicyDifference.Visit together(PolicyDifference.Visit one, PolicyDifference.Visit other) {
        PolicyDifference.Visit dearer = other.points() > one.points() ? other : one;
        return new PolicyDifference.Visit(
                dearer.homeId(),
                dearer.offerId(),
                dearer.receiptNumber(),
                dearer.commune(),
                one.households() + other.households(),
                one.points() + other.points());
    }

    /** What is missing for one offer, and on which day it would be proposed. */
    record Lacking(MissingChecks missing, LocalDate day) {
        boolean free(AskedBefore moment, ComingHousehold coming) {
            return missing.free(moment, coming, day);
        }

        /** Up to the first night, with what is asked only where children, or a woman alone, come. */
        List<MissingCheck> whoeverComes() {
            return missing.at(AskedBefore.FIRST_NIGHT, ComingHousehold.EVERYBODY, day);
        }
    }
}

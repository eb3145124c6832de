package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.readiness.OpenOffers.OpenOffer;
import org.teranga.matching.plan.readiness.OpenOffers.PlanWorth;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.AskedOffers;
import org.teranga.matching.safeguarding.floor.CheckedOffers;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.version.CheckNames;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.ListedFiles;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** Finds who waits for what, by the policy of today. A fixed number of queries, however many offers are open. */
@ApplicationScoped
class ShowWaiting {
    private static final int MOST_RAISED = 200;

    private final OpenOffers open;
    private final AskedOffers asked;
    private final PolicyBook book;
    private final RaisedQueue queue;
    private final CheckNames names;
    private final ListedFiles listed;
    private final PageContexts contexts;

    @Inject
    ShowWaiting(
            OpenOffers open,
            AskedOffers asked,
            PolicyBook book,
            RaisedQueue queue,
            CheckNames names,
            ListedFiles listed,
            PageContexts contexts) {
        this.listed = listed;
        this.open = open;
        this.asked = asked;
        this.book = book;
        this.queue = queue;
        this.names = names;
        this.contexts = contexts;
    }

    /**
     * Those who lack something.
     *
     * @param query with what they lack as the filter {@code check}, where it is one thing
     */
    @Transactional
    WaitingView waiting(ListQuery query) {
        String check = CheckCode.named(query.filter("check")) ? query.filter("check") : "";
        LocalDate today = book.today();
        List<OpenOffer> offers = open.all();
        CheckedOffers checked = asked.checked(offers.stream().map(OpenOffer::id).toList(), today);
        Map<OfferId, List<MissingCheck>> missing = missing(checked, today);
        PlanWorth worth = open.worth();
        Map<String, Integer> counts = new TreeMap<>(CheckCode.ORDER);
        List<OpenOffer> found = new ArrayList<>();
        for (OpenOffer offer : offers) {
            List<String> codes = MissingChecks.codes(missing.getOrDefault(offer.id(), List.of()));
            codes.forEach(code -> counts.merge(code, 1, Integer::sum));
            if (!codes.isEmpty() && (check.isEmpty() || codes.contains(check))) {
                found.add(offer);
            }
        }
        Map<OfferId, RaisedQueue.Raised> raised = queue.all(checked);
        Set<OfferId> underWay = open.underWaySinceBefore(FloorOfHelp.ANNOUNCED);
        List<OpenOffer> page = found.stream()
                .sorted(dearest(worth))
                .skip(query.offset())
                .limit(query.size())
                .toList();
        Map<UUID, CaseLine> whom = listed.of(
                "offer", page.stream().map(offer -> offer.id().value()).toList());
        List<WaitingView.WaitingOffer> rows = page.stream()
                .map(offer -> row(
                        offer,
                        whom.get(offer.id().value()),
                        missing.getOrDefault(offer.id(), List.of()),
                        worth,
                        underWay.contains(offer.id()) && today.isBefore(FloorOfHelp.EFFECTIVE)))
                .toList();
        return new WaitingView(
                "/" + contexts.language().tag() + "/desk/waiting",
                query,
                filters(counts, check),
                rows,
                found.size(),
                raised(offers, raised),
                raised.size());
    }

    private List<WaitingView.RaisedOffer> raised(List<OpenOffer> offers, Map<OfferId, RaisedQueue.Raised> raised) {
        List<WaitingView.RaisedOffer> rows = new ArrayList<>();
        for (OpenOffer offer : offers) {
            RaisedQueue.Raised one = raised.get(offer.id());
            if (one != null) {
                rows.add(new WaitingView.RaisedOffer(
                        offer.id().value(),
                        offer.receiptNumber(),
                        contexts.text("kind." + offer.kind()),
                        names.of(one.missing()),
                        one.from()));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(WaitingView.RaisedOffer::from)
                        .thenComparing(WaitingView.RaisedOffer::receiptNumber))
                .limit(MOST_RAISED)
                .toList();
    }

    private static Comparator<OpenOffer> dearest(PlanWorth worth) {
        return Comparator.comparingInt((OpenOffer offer) -> worth.households(offer.id()))
                .thenComparingLong(offer -> worth.points(offer.id()))
                .reversed()
                .thenComparing(OpenOffer::receiptNumber);
    }

    /** What each of them lacks up to the first night; who lacks nothing is left out. */
    private Map<OfferId, List<MissingCheck>> missing(CheckedOffers checked, LocalDate today) {
        CheckStanding standing = checked.against(book.on(today), today);
        Map<OfferId, List<MissingCheck>> missing = new HashMap<>();
        checked.people().forEach((offer, who) -> {
            List<MissingCheck> lacks = standing.missing(who).at(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, today);
            if (!lacks.isEmpty()) {
                missing.put(offer, lacks);
            }
        });
        return missing;
    }

    private WaitingView.WaitingOffer row(
            OpenOffer offer, @Nullable CaseLine whom, List<MissingCheck> missing, PlanWorth worth, boolean kept) {
        List<String> first = MissingChecks.codes(missing.stream()
                .filter(one -> one.before() == AskedBefore.PROPOSAL)
                .toList());
        Set<MissingCheck> rest = new HashSet<>(missing);
        rest.removeIf(one -> one.before() == AskedBefore.PROPOSAL);
        return new WaitingView.WaitingOffer(
                offer.id().value(),
                offer.receiptNumber(),
                contexts.text("kind." + offer.kind()),
                whom == null ? "" : whom.name(),
                whom == null ? null : whom.phone(),
                whom == null ? null : whom.email(),
                names.of(first),
                names.of(MissingChecks.codes(rest)),
                worth.households(offer.id()),
                kept ? FloorOfHelp.EFFECTIVE : null);
    }

    private List<WaitingView.MissingFilter> filters(Map<String, Integer> counts, String check) {
        List<WaitingView.MissingFilter> filters = new ArrayList<>();
        filters.add(new WaitingView.MissingFilter("", contexts.text("waiting.all"), 0, check.isEmpty()));
        counts.forEach((code, many) ->
                filters.add(new WaitingView.MissingFilter(code, names.of(List.of(code)), many, code.equals(check))));
        return filters;
    }
}

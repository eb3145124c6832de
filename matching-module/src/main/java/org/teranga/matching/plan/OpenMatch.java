package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.VerdictJson;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.theme.OpenedList;

/** The match that stands open beside the list of a plan. */
@ApplicationScoped
class OpenMatch {
    private final Plans plans;
    private final Needs needs;
    private final Sentences sentences;

    @Inject
    OpenMatch(Plans plans, Needs needs, Sentences sentences) {
        this.plans = plans;
        this.needs = needs;
        this.sentences = sentences;
    }

    /**
     * The one that the address asks for; null where it asks for none, or for one that the plan does not have.
     *
     * @param shown     the rows of the page
     * @param elsewhere finds the rows of a need that stands on no row of it
     */
    @Nullable
    PlanMatch of(Asked asked, List<PlanView.Row> shown, Function<NeedId, List<PlanView.Row>> elsewhere) {
        return row(asked.address, shown, elsewhere)
                .map(row -> match(asked, shown, row))
                .orElse(null);
    }

    private static Optional<PlanView.Row> row(
            OpenedList address, List<PlanView.Row> shown, Function<NeedId, List<PlanView.Row>> elsewhere) {
        String open = address.open();
        if (address.byPlace()) {
            return shown.stream()
                    .filter(PlanView.Row::ready)
                    .skip(Integer.parseInt(open))
                    .findFirst();
        }
        return key(open)
                .flatMap(need -> shown.stream()
                        .filter(row -> row.needId().equals(need.toString()))
                        .findFirst()
                        .or(() -> elsewhere.apply(new NeedId(need)).stream().findFirst()));
    }

    private PlanMatch match(Asked asked, List<PlanView.Row> shown, PlanView.Row row) {
        NeedId need = new NeedId(UUID.fromString(row.needId()));
        return new PlanMatch(
                row,
                needs.find(List.of(need)).stream()
                        .map(one -> one.terms().locality().label())
                        .findFirst()
                        .orElse(""),
                plans.suggesting(asked.run, List.of(need)).stream()
                        .map(Suggestion::verdicts)
                        .flatMap(verdicts -> VerdictJson.read(verdicts).stream())
                        .filter(verdict -> verdict.points() > 0)
                        .sorted(Comparator.comparingLong(Verdict::points).reversed())
                        .map(verdict ->
                                new PlanMatch.Reason(sentences.of(verdict.message()), Points.whole(verdict.points())))
                        .toList(),
                ways(asked, shown, row),
                asked.refused);
    }

    /** Whoever decides on one goes on to the next that could be proposed, wherever the decided one then stands. */
    private static PlanMatch.Ways ways(Asked asked, List<PlanView.Row> shown, PlanView.Row row) {
        OpenedList address = asked.address;
        int at = shown.indexOf(row);
        long before = shown.stream()
                .limit(Math.max(0, at))
                .filter(PlanView.Row::ready)
                .count();
        Optional<String> next = shown.stream()
                .skip(at + 1L)
                .filter(PlanView.Row::ready)
                .map(PlanView.Row::openHref)
                .findFirst();
        boolean more = address.query().page() < address.query().lastPage(asked.total);
        return new PlanMatch.Ways(
                asked.decides
                        ? asked.here + "/matches/" + row.needId()
                                + address.opening(Long.toString(before)).href()
                        : null,
                asked.here + address.opening("").href(),
                next.orElse(more ? asked.here + address.onNextPage().href() : null));
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /**
     * What is asked for.
     *
     * @param here    the address of the plan
     * @param total   how many suggestions there are under the filters
     * @param decides whether this reader may decide on what the plan suggests
     * @param refused why what was just tried is not possible; empty where nothing was
     */
    record Asked(RunId run, OpenedList address, String here, long total, boolean decides, String refused) {}
}

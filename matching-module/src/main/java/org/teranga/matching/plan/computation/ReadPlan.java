package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.teranga.matching.plan.fairness.OutlookAnswer;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.Explanations;
import org.teranga.matching.plan.suggestion.Outlooks;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.VerdictJson;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Reads runs and their plans. */
@ApplicationScoped
class ReadPlan {
    private final Runs runs;
    private final Plans plans;
    private final Outlooks outlooks;
    private final OfferFloor floor;
    private final Explanations explanations;
    private final PageContexts contexts;

    @Inject
    ReadPlan(
            Runs runs,
            Plans plans,
            Outlooks outlooks,
            OfferFloor floor,
            Explanations explanations,
            PageContexts contexts) {
        this.runs = runs;
        this.plans = plans;
        this.outlooks = outlooks;
        this.floor = floor;
        this.explanations = explanations;
        this.contexts = contexts;
    }

    /**
     * A run.
     *
     * @throws Refusal not found where there is none
     */
    @Transactional
    public Run find(RunId id) {
        return runs.find(id).orElseThrow(Refusal::notFound);
    }

    /** As {@link #find}, with its failure in words. */
    @Transactional
    public RunAnswer run(RunId id) {
        Run run = find(id);
        OutlookAnswer outlook = outlooks.of(id)
                .map(told -> OutlookAnswer.of(told, plans.groups(id)))
                .orElse(null);
        return RunAnswer.of(run, run.failure() == null ? null : contexts.text(run.failure()), outlook);
    }

    /**
     * A part of a plan, in two queries and one to the floor, whatever its size.
     *
     * @throws Refusal not found where there is no such run
     */
    @Transactional
    public ListPage<SuggestionAnswer> suggestions(RunId id, Paging paging) {
        runs.find(id).orElseThrow(Refusal::notFound);
        List<Suggestion> rows = plans.suggestions(id, paging.offset(), paging.size());
        Map<OfferId, List<String>> missing =
                floor.missing(rows.stream().map(Suggestion::offer).toList());
        List<SuggestionAnswer> items = rows.stream()
                .map(row -> new SuggestionAnswer(
                        row.need().value(),
                        row.offer().value(),
                        row.score(),
                        missing.getOrDefault(row.offer(), List.of()),
                        explanations.of(VerdictJson.read(row.verdicts()))))
                .toList();
        return new ListPage<>(items, plans.count(id));
    }
}

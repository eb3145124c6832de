package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.Explanations;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.VerdictJson;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.spreadsheet.SheetWriter;

/** Today's plan as a spreadsheet: the columns of {@code match --out}, the receipt numbers by which people know both, and what blocks. */
@ApplicationScoped
class PlanSheet {
    private static final List<String> HEADER =
            List.of("need", "offer", "score", "explanation", "need_number", "offer_number", "blocked_by");

    private final Runs runs;
    private final Plans plans;
    private final OfferFloor floor;
    private final Explanations explanations;

    @Inject
    PlanSheet(Runs runs, Plans plans, OfferFloor floor, Explanations explanations) {
        this.runs = runs;
        this.plans = plans;
        this.floor = floor;
        this.explanations = explanations;
    }

    /**
     * The whole plan, the highest score first.
     *
     * @param asked which plan; null for today's
     * @throws Refusal not found where there is no such plan
     */
    @Transactional
    public Written write(@Nullable RunId asked) {
        Run run = runs.plan(asked).orElseThrow(Refusal::notFound);
        Map<OfferId, List<String>> missing =
                floor.missing(plans.offers(run.id()).keySet());
        StringBuilder text = new StringBuilder();
        SheetWriter sheet = new SheetWriter(text);
        try {
            sheet.row(HEADER);
            for (Plans.Numbered row : plans.numbered(run.id())) {
                Suggestion one = row.suggestion();
                sheet.row(List.of(
                        one.need().toString(),
                        one.offer().toString(),
                        Long.toString(one.score()),
                        explanations.of(VerdictJson.read(one.verdicts())),
                        row.needNumber(),
                        row.offerNumber(),
                        String.join("|", missing.getOrDefault(one.offer(), List.of()))));
            }
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
        return new Written(run.origin() == null ? null : run.origin().rulesVersion(), text.toString());
    }

    /** The spreadsheet, and the version of the rules by which the plan was made; null where that is not known. */
    record Written(@Nullable Integer rulesVersion, String text) {}
}

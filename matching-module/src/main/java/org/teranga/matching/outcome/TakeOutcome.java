package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;

/** One side says what became of it, on its own page. It reads what it said itself, as long as it can change it; nobody else does. */
@ApplicationScoped
@Transactional
public class TakeOutcome {
    static final String OWN_PAGE = "own_page";

    private final OutcomeQuestions questions;
    private final AuditTrail audit;

    @Inject
    TakeOutcome(OutcomeQuestions questions, AuditTrail audit) {
        this.questions = questions;
        this.audit = audit;
    }

    /** What it is asked now; null where it is asked nothing. */
    public SideSections.@Nullable Outcome section(PlacementLinks.Followed side) {
        return newest(side)
                .map(row -> new SideSections.Outcome(row.moment(), row.said()))
                .orElse(null);
    }

    /**
     * The questions.
     *
     * @param href the address of this side's page, from the root of the host
     * @throws Refusal not found where it is asked nothing now
     */
    public HtmlPage page(PlacementLinks.Followed side, String href) {
        OutcomeQuestions.Row row = newest(side).orElseThrow(Refusal::notFound);
        return new HtmlPage(
                "matching/outcome/questions",
                new OutcomeFormView(
                        href,
                        href + "/say/outcome",
                        row.side(),
                        row.moment(),
                        OutcomeFormView.fields(row.when().fields(row.party())),
                        new FilledForm(questions.said(row).form(), List.of())));
    }

    /**
     * Takes what this side says; what it leaves out is not known. Once more says another thing instead.
     *
     * @param sent {@code moment}, and a code for each of its fields
     * @throws Refusal not found where that is not asked now, invalid with every fault
     */
    public void say(PlacementLinks.Followed side, Answers sent) {
        OutcomeMoment moment = OutcomeMoment.of(sent.first("moment")).orElseThrow(Refusal::notFound);
        OutcomeQuestions.Row row = questions.openTo(side.placement().value(), side.party()).stream()
                .filter(one -> one.moment().equals(moment.code()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!questions.say(row, OutcomeAnswers.read(sent, moment.fields(side.party())), OWN_PAGE, null)) {
            throw Refusal.notFound();
        }
        audit.record("stay.outcome_said", "placement", row.placement());
    }

    private Optional<OutcomeQuestions.Row> newest(PlacementLinks.Followed side) {
        return questions.openTo(side.placement().value(), side.party()).stream().findFirst();
    }
}

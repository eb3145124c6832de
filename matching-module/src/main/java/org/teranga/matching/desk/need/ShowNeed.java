package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.suggestion.Planned;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** A need with its ranked candidates, and the answers that its address asks for. */
@ApplicationScoped
class ShowNeed {
    private final Needs needs;
    private final NeedCandidates candidates;
    private final AskAboutOffers questions;
    private final CandidateWords words;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final NeedSurroundings around;

    @Inject
    ShowNeed(
            Needs needs,
            NeedCandidates candidates,
            AskAboutOffers questions,
            CandidateWords words,
            CurrentPerson person,
            PageContexts contexts,
            NeedSurroundings around) {
        this.needs = needs;
        this.candidates = candidates;
        this.questions = questions;
        this.words = words;
        this.person = person;
        this.contexts = contexts;
        this.around = around;
    }

    /**
     * The page of a need.
     *
     * @param query {@code why-not}, {@code compare}, {@code with}, and which page of the candidates
     * @param noted what has just been noted, or nothing
     * @throws Refusal not found where there is no such need
     */
    @Transactional
    public NeedView show(NeedId id, ListQuery query, String noted) {
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        NeedLinks links = new NeedLinks("/" + contexts.language().tag(), query);
        NeedCandidates.Shown shown = candidates.show(need, links);
        String typed = query.filter("why-not");
        CaseFileView file = around.file(id);
        return new NeedView(
                need.receiptNumber(),
                links.home() + "/desk/needs/" + id,
                need.terms().summary(),
                need.terms().locality().label(),
                need.status().code(),
                around.days(need),
                need.status() == Status.RECEIVED && person.may(Permission.PLACEMENT_PROPOSE),
                need.status() == Status.RECEIVED && person.may(Permission.RUN_START),
                need.status() != Status.WITHDRAWN && person.may(Permission.NEEDS_WRITE),
                person.may(Permission.NEEDS_WRITE) && around.printsCode(id),
                need.status() == Status.RECEIVED && person.may(Permission.NEEDS_WRITE),
                around.anotherPerson(id) && person.may(Permission.NEEDS_WRITE),
                noted,
                plan(shown.ranking().planned(), shown.chosen(), links),
                shown.ranked(),
                shown.preferred(),
                around.also(shown.others(), links),
                words.openings(shown.ranking().unlocks()),
                typed.isEmpty() ? null : questions.answer(need, typed, links),
                candidates.comparison(need, shown, links).orElse(null),
                around.bars(id),
                file,
                around.thread(id, file));
    }

    private NeedView.@Nullable PlanSays plan(Planned planned, @Nullable Offer chosen, NeedLinks links) {
        Instant at = planned.computedAt();
        if (at == null) {
            return null;
        }
        String day =
                Formats.of(contexts.language()).date(at.atZone(Formats.ZONE).toLocalDate());
        if (chosen != null) {
            String number = chosen.receiptNumber();
            return new NeedView.PlanSays(contexts.text("candidate.plan.chose", day), number, links.whyNot(number));
        }
        String stop = planned.stop();
        String text = stop == null
                ? contexts.text("candidate.plan.unknown", day)
                : contexts.text("candidate.plan.none", day, contexts.text("plan.stop." + stop));
        return new NeedView.PlanSays(text, null, null);
    }
}

package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.placement.OwnPlacements;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/**
 * Staff note what a side told them on a call, on paper or at a visit. Once it is noted they read it no more, as nobody does; what a side said
 * itself is never written over.
 */
@ApplicationScoped
@Transactional
class NoteOutcome {
    private static final List<String> CHANNELS = List.of("phone", "paper", "visit");

    private final TenantDatabase database;
    private final OutcomeQuestions questions;
    private final Placements placements;
    private final Pairs pairs;
    private final OwnPlacements own;
    private final CaseTasks tasks;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    NoteOutcome(
            TenantDatabase database,
            OutcomeQuestions questions,
            Placements placements,
            Pairs pairs,
            OwnPlacements own,
            CaseTasks tasks,
            AuditTrail audit,
            CurrentPerson person) {
        this.database = database;
        this.questions = questions;
        this.placements = placements;
        this.pairs = pairs;
        this.own = own;
        this.tasks = tasks;
        this.audit = audit;
        this.person = person;
    }

    /**
     * The page.
     *
     * @param which the side and the moment for which the form stands there, joined by a hyphen; empty for none
     * @throws Refusal not found where there is no such stay for this reader
     */
    OutcomeDeskView show(UUID placement, String home, String which, FilledForm form) {
        Sides sides = read(placement);
        List<OutcomeDeskView.Asked> asked = Stream.of(Party.HOUSEHOLD, Party.HOST)
                .flatMap(side -> questions.open(placement, side).stream())
                .map(NoteOutcome::asked)
                .toList();
        return new OutcomeDeskView(
                home + "/desk/stays/" + placement + "/outcome",
                home + "/desk/placements/" + placement,
                sides.need().receiptNumber(),
                sides.offer().receiptNumber(),
                asked,
                asked.stream()
                        .filter(one -> which.equals(one.side() + "-" + one.moment()))
                        .filter(one -> !one.channel().equals(TakeOutcome.OWN_PAGE))
                        .findFirst()
                        .orElse(null),
                form);
    }

    private static OutcomeDeskView.Asked asked(OutcomeQuestions.Row row) {
        return new OutcomeDeskView.Asked(
                row.side(),
                row.moment(),
                row.due(),
                Objects.requireNonNullElse(row.openUntil(), row.due()),
                row.openUntil() != null,
                Objects.requireNonNullElse(row.channel(), ""),
                OutcomeFormView.fields(row.when().fields(row.party())));
    }

    /**
     * Notes it.
     *
     * @param sent {@code side, moment, channel}, and a code for each field
     * @throws Refusal not found, also for who is one of its sides or lives there; conflict where that side said it itself; invalid with every fault
     */
    void note(UUID placement, Answers sent) {
        person.requireHuman();
        read(placement);
        Party side = List.of("household", "host").contains(sent.first("side"))
                ? Party.of(sent.first("side"))
                : Party.HOUSEHOLD;
        OutcomeMoment moment = OutcomeMoment.of(sent.first("moment")).orElseThrow(Refusal::notFound);
        OutcomeQuestions.Row row = questions.open(placement, side, moment).orElseThrow(Refusal::notFound);
        if (TakeOutcome.OWN_PAGE.equals(row.channel())) {
            throw Refusal.conflict("outcome.refused.said_itself");
        }
        FormReader in = new FormReader(sent);
        String channel = in.required("channel", in.choice("channel", CHANNELS), "placement.noted.channel");
        in.end();
        OutcomeAnswers answers = OutcomeAnswers.read(sent, moment.fields(side));
        if (!questions.say(row, answers, channel, person.actor().requiredPerson())) {
            throw Refusal.conflict("outcome.refused.said_itself");
        }
        tasks.done("placement", placement, StayTask.OUTCOME_CALL);
        audit.record("stay.outcome_noted", "placement", placement);
    }

    private Sides read(UUID placement) {
        boolean there = database.sql(
                        "select 1 from matching.placement p join matching.offer o on o.tenant_id = p.tenant_id"
                                + " and o.id = p.offer_id where p.tenant_id = :tenant and p.id = :id and o.kind = 'housing'"
                                + OwnPlacements.LEFT_OUT)
                .bind("id", placement)
                .bindIds("own", own.ids())
                .any();
        if (!there) {
            throw Refusal.notFound();
        }
        return placements.find(new PlacementId(placement)).map(pairs::of).orElseThrow(Refusal::notFound);
    }
}

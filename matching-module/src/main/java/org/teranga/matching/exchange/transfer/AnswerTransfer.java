package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.exchange.OpenedListings;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * A person says yes or no to a transfer, on the own page or told to somebody of the team; and stops one that has gone. A no changes nothing here: the
 * other association learns that it will not be, and not why.
 */
@ApplicationScoped
@Transactional
public class AnswerTransfer {
    /** What waits in the file of a record whose person said yes. */
    static final String DECIDE = "handover_decide";

    private static final int DECIDE_DAYS = 3;

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferObstacles obstacles;
    private final TransferYes yes;
    private final RecallTransfer recall;
    private final OpenedListings opened;
    private final CaseTasks tasks;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    AnswerTransfer(
            Transfers transfers,
            RecordsToTransfer records,
            TransferObstacles obstacles,
            TransferYes yes,
            RecallTransfer recall,
            OpenedListings opened,
            CaseTasks tasks,
            OwnMatters own,
            CurrentPerson person,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.obstacles = obstacles;
        this.yes = yes;
        this.recall = recall;
        this.opened = opened;
        this.tasks = tasks;
        this.own = own;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of an answer. */
    public enum Outcome {
        /** It is kept. */
        SAID,
        /** Something is another than what was read: nothing is kept. */
        CHANGED
    }

    /**
     * Says yes, or no; twice is as good as once.
     *
     * @param shown the fingerprint of what was read
     * @throws Refusal not found where there is none, conflict where nothing is asked any more or it cannot go over now
     */
    Outcome answer(UUID id, boolean agrees, @Nullable String shown, TransferYes.Said said) {
        Transfer first = transfers.find(id).orElseThrow(Refusal::notFound);
        RecordToTransfer record = records.hold(first.kind(), first.record()).orElseThrow(Refusal::notFound);
        Transfer transfer = transfers.hold(id).orElseThrow(Refusal::notFound);
        if (agrees && !transfer.is(Transfer.ASKED) && transfer.beforeItGoes()
                || !agrees && "said_no".equals(transfer.outcome())) {
            return Outcome.SAID;
        }
        if (!transfer.beforeItGoes() || !transfer.person().equals(record.person())) {
            throw Refusal.conflict("handover.refused.over");
        }
        if (agrees && !yes.fingerprint(transfer, record).equals(shown)) {
            return Outcome.CHANGED;
        }
        if (agrees) {
            agree(transfer, record, said);
        } else {
            refuse(transfer, record, said);
        }
        return Outcome.SAID;
    }

    /**
     * Notes what a person told somebody of the team.
     *
     * @throws Refusal as {@link #answer}, not allowed for who would note it of themselves
     */
    public Outcome note(UUID id, boolean agrees, @Nullable String shown, Channel channel, LocalDate on) {
        person.requireHuman();
        Transfer transfer = transfers.find(id).orElseThrow(Refusal::notFound);
        RecordToTransfer record =
                records.find(transfer.kind(), transfer.record()).orElseThrow(Refusal::notFound);
        if (own.includes(record.kind(), record.id(), record.owners())) {
            throw Refusal.forbidden("problem.own_matter");
        }
        return answer(id, agrees, shown, new TransferYes.Said(channel, person.requiredSubject(), on));
    }

    /**
     * The person stops what has gone, as long as the other has not taken it over; twice is as good as once.
     *
     * @throws Refusal conflict where the other has it, or nothing goes
     */
    void stop(UUID id) {
        recall.recall(id);
    }

    private void agree(Transfer transfer, RecordToTransfer record, TransferYes.Said said) {
        obstacles.refuse(record);
        yes.keep(TransferYes.YES, transfer, record, said);
        transfers.agree(transfer.id());
        tasks.done(record.kind(), record.id(), AskForTransfer.ANSWER);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        tasks.open(record.kind(), record.id(), DECIDE, today.plusDays(DECIDE_DAYS));
        trail.note(record.kind(), HandoverTrail.Act.YES, record.id());
    }

    private void refuse(Transfer transfer, RecordToTransfer record, TransferYes.Said said) {
        yes.keep(TransferYes.NO, transfer, record, said);
        transfers.end(transfer.id(), "said_no", null, clock.instant());
        tasks.done(record.kind(), record.id(), AskForTransfer.ANSWER);
        tasks.done(record.kind(), record.id(), DECIDE);
        opened.find(transfer.listing()).ifPresent(opened::decline);
        trail.note(record.kind(), HandoverTrail.Act.NO, record.id());
    }
}

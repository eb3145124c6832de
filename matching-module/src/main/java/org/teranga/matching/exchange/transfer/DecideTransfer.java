package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.exchange.OpenedListings;
import org.teranga.matching.exchange.TransferCopy;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * A second person decides that a need or an offer goes over: another human than whoever let the other association know of it, asked its person, noted their
 * yes, stated or edited it, and not one whose own it is. The yes has to count at that moment; where something is another since, its person is asked again.
 */
@ApplicationScoped
@Transactional
public class DecideTransfer {
    /** So long the other may take it over. */
    public static final Duration WAITS = Duration.ofDays(14);

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferObstacles obstacles;
    private final TransferYes yes;
    private final AskAgainForTransfer askAgain;
    private final RecallTransfer recall;
    private final OpenedListings opened;
    private final Alliances alliances;
    private final ExchangeLetters letters;
    private final TransferWitnesses witnesses;
    private final CaseTasks tasks;
    private final CurrentPerson person;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    DecideTransfer(
            Transfers transfers,
            RecordsToTransfer records,
            TransferObstacles obstacles,
            TransferYes yes,
            AskAgainForTransfer askAgain,
            RecallTransfer recall,
            OpenedListings opened,
            Alliances alliances,
            ExchangeLetters letters,
            TransferWitnesses witnesses,
            CaseTasks tasks,
            CurrentPerson person,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.obstacles = obstacles;
        this.yes = yes;
        this.askAgain = askAgain;
        this.recall = recall;
        this.opened = opened;
        this.alliances = alliances;
        this.letters = letters;
        this.witnesses = witnesses;
        this.tasks = tasks;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        /** It goes. */
        SENT,
        /** Something is another since the yes: its person is asked again. */
        ASKED_AGAIN
    }

    /**
     * Decides it; twice is as good as once.
     *
     * @throws Refusal not found where there is none, conflict for who is no second person, where its person has not said yes, or it cannot go over now
     */
    public Outcome send(UUID id) {
        Transfer first = transfers.find(id).orElseThrow(Refusal::notFound);
        if (alliances.hold(first.other()).filter(one -> one.holds()).isEmpty()) {
            throw Refusal.conflict("handover.refused.ended");
        }
        RecordToTransfer record = records.hold(first.kind(), first.record()).orElseThrow(Refusal::notFound);
        Transfer transfer = transfers.hold(id).orElseThrow(Refusal::notFound);
        Actor actor = person.actor();
        witnesses.check(actor, transfer, record);
        if (transfer.is(Transfer.SENT)) {
            return Outcome.SENT;
        }
        if (!transfer.is(Transfer.AGREED)) {
            throw Refusal.conflict("handover.refused.no_yes");
        }
        obstacles.refuse(record);
        if (!transfer.person().equals(record.person())
                || yes.counts(transfer, record).isEmpty()) {
            askAgain.again(transfer, record);
            return Outcome.ASKED_AGAIN;
        }
        go(transfer, record, actor.requiredPerson());
        return Outcome.SENT;
    }

    private void go(Transfer transfer, RecordToTransfer record, UUID by) {
        Instant now = clock.instant();
        Instant until = now.plus(WAITS);
        yes.decided(transfer, record, by);
        transfers.send(transfer.id(), by, now, until);
        records.close(record.kind(), record.id());
        opened.find(transfer.listing()).ifPresent(opened::close);
        TransferCopy copy = new TransferCopy(
                record.kind(),
                record.contact().language(),
                record.since(),
                yes.at(transfer).orElse(now),
                until,
                new Answers(record.answers()));
        letters.send(transfer.other(), ExchangeLetter.What.TRANSFER, transfer.id(), copy.text());
        tasks.done(record.kind(), record.id(), AnswerTransfer.DECIDE);
        trail.note(record.kind(), HandoverTrail.Act.SEND, record.id());
    }

    /**
     * The team asks for one back.
     *
     * @throws Refusal as {@link RecallTransfer#recall}, not allowed for whose own it is
     */
    public void takeBack(UUID id) {
        person.requireHuman();
        Transfer transfer = transfers.find(id).orElseThrow(Refusal::notFound);
        RecordToTransfer record =
                records.find(transfer.kind(), transfer.record()).orElseThrow(Refusal::notFound);
        witnesses.notOwn(person.actor(), record);
        recall.recall(id);
    }
}

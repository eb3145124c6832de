package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.exchange.AllianceEnded;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.exchange.LetterArrived;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.privacy.PersonErased;

/**
 * What becomes of a transfer by what others say and do: what the other association tells of it, that they share no more, that the record is told anew, that
 * its person is erased. A letter that comes twice, or late, changes nothing.
 */
@ApplicationScoped
@Transactional
class FollowTransfers {
    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferYes yes;
    private final AskAgainForTransfer askAgain;
    private final TransferReach reach;
    private final RecallTransfer recall;
    private final ReturnTransfer back;
    private final ExchangeLetters letters;
    private final CaseTasks tasks;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    FollowTransfers(
            Transfers transfers,
            RecordsToTransfer records,
            TransferYes yes,
            AskAgainForTransfer askAgain,
            TransferReach reach,
            RecallTransfer recall,
            ReturnTransfer back,
            ExchangeLetters letters,
            CaseTasks tasks,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.yes = yes;
        this.askAgain = askAgain;
        this.reach = reach;
        this.recall = recall;
        this.back = back;
        this.letters = letters;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /** The other association says what becomes of it. */
    void told(@Observes LetterArrived arrived) {
        ExchangeLetter letter = arrived.letter();
        transfers
                .find(letter.listing())
                .filter(one -> one.other().equals(letter.sender()))
                .flatMap(this::hold)
                .ifPresent(one -> told(one, letter));
    }

    /** Records are held before transfers, whoever comes first. */
    private Optional<Transfer> hold(Transfer one) {
        records.hold(one.kind(), one.record());
        return transfers.hold(one.id());
    }

    private void told(Transfer transfer, ExchangeLetter letter) {
        switch (letter.what()) {
            case TAKEN_OVER -> {
                if (transfer.underWay()) {
                    transfers.accept(transfer.id(), letter.at());
                    trail.note(transfer.kind(), HandoverTrail.Act.TAKEN, transfer.record());
                }
            }
            case NOT_TAKEN -> {
                if (transfer.underWay()) {
                    back.back(transfer, "declined", letter.told());
                }
            }
            case LET_GO -> {
                if (transfer.underWay()) {
                    back.back(transfer, late(transfer) ? "expired" : "taken_back", null);
                }
            }
            case GIVEN_BACK -> {
                if (transfer.underWay() || transfer.is(Transfer.ACCEPTED)) {
                    back.back(transfer, "given_back", null);
                }
            }
            case AGREED, ENDED, OPENED, CLOSED, ASKED, DECLINED, TRANSFER, RECALL -> {}
        }
    }

    private static boolean late(Transfer transfer) {
        Instant until = transfer.untilAt();
        Instant recalled = transfer.recalledAt();
        return until != null && (recalled == null || !recalled.isBefore(until));
    }

    /** They share no more: nothing goes any more, and what goes is asked back. */
    void ended(@Observes AllianceEnded ended) {
        for (Transfer one : transfers.in(List.of(Transfer.ASKED, Transfer.AGREED, Transfer.SENT))) {
            if (one.other().equals(ended.other())) {
                stop(one);
            }
        }
    }

    /** Ends what has not gone, and asks back what has. */
    void stop(Transfer transfer) {
        if (transfer.beforeItGoes()) {
            callOff(transfer);
        } else if (transfer.is(Transfer.SENT)) {
            recall.recall(transfer.id());
        }
    }

    private void callOff(Transfer transfer) {
        transfers.end(transfer.id(), "called_off", null, clock.instant());
        tasks.done(transfer.kind(), transfer.record(), AskForTransfer.ANSWER);
        tasks.done(transfer.kind(), transfer.record(), AnswerTransfer.DECIDE);
    }

    /** It was told anew: a yes to what it was is none to what it is. */
    void retold(@Observes RecordTold told) {
        transfers
                .open(told.kind(), told.id())
                .filter(Transfer::beforeItGoes)
                .ifPresent(one -> records.find(told.kind(), told.id())
                        .filter(record -> !one.person().equals(record.person())
                                || !reach.holds(one, record)
                                || one.is(Transfer.AGREED)
                                        && yes.counts(one, record).isEmpty())
                        .ifPresent(record -> askAgain.again(one, record)));
    }

    /** Nothing of an erased person goes, nor stays here; what is under way the other drops unread. */
    void forget(@Observes PersonErased erased) {
        for (Transfer one : transfers.of(erased.person())) {
            if (one.underWay()) {
                letters.send(one.other(), ExchangeLetter.What.RECALL, one.id(), "");
            }
        }
        transfers.forget(erased.person());
    }

    /** Those of which the clock may have something to say. */
    List<Transfer> unfinished() {
        return transfers.in(List.of(Transfer.SENT, Transfer.RECALLED, Transfer.ASKED, Transfer.AGREED));
    }

    /** One that is under way, or before it and nothing can come of it any more: called by the clock. */
    void see(Transfer one, Instant now) {
        if (one.beforeItGoes()) {
            boolean waits = records.find(one.kind(), one.record())
                    .filter(record -> record.status().open() && record.person().equals(one.person()))
                    .isPresent();
            if (!waits) {
                callOff(one);
            }
        } else {
            hold(one).filter(Transfer::underWay).ifPresent(held -> again(held, now));
        }
    }

    private void again(Transfer transfer, Instant now) {
        Instant until = transfer.untilAt();
        if (transfer.is(Transfer.RECALLED)) {
            recall.ask(transfer);
        } else if (until != null && !now.isBefore(until) || recall.isGone(transfer)) {
            recall.recall(transfer.id());
        }
    }
}

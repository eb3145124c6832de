package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** Something is another than when a person said yes: they are asked again, and the letters of before lead nowhere. Another person is not asked. */
@ApplicationScoped
@Transactional
class AskAgainForTransfer {
    private static final int ANSWER_DAYS = 7;

    private final Transfers transfers;
    private final HandoverLetters letters;
    private final TransferReach reach;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    AskAgainForTransfer(
            Transfers transfers, HandoverLetters letters, TransferReach reach, CaseTasks tasks, Clock clock) {
        this.transfers = transfers;
        this.letters = letters;
        this.reach = reach;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Asks again, or ends it where it is another person's by now. */
    void again(Transfer transfer, RecordToTransfer record) {
        tasks.done(record.kind(), record.id(), AnswerTransfer.DECIDE);
        if (!transfer.person().equals(record.person())) {
            transfers.end(transfer.id(), "called_off", null, clock.instant());
            tasks.done(record.kind(), record.id(), AskForTransfer.ANSWER);
            return;
        }
        SecretLink link = SecretLink.issue();
        transfers.askAgain(transfer.id(), link);
        letters.ask("changed", transfer, record, link);
        reach.goes(transfer, record);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        tasks.open(record.kind(), record.id(), AskForTransfer.ANSWER, today.plusDays(ANSWER_DAYS));
    }
}

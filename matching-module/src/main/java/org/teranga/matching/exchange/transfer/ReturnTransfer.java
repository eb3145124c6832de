package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.FieldCipher;

/** What went, and the other does not have, waits here again: the record is as it was, its person is told, and its file says so. */
@ApplicationScoped
@Transactional
class ReturnTransfer {
    /** What waits in the file of a record that came back. */
    static final String BACK = "handover_back";

    /** Under which name the words of the other are sealed. */
    static final String WORDS = "handover.words";

    private static final int DAYS = 2;

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final HandoverLetters letters;
    private final FieldCipher cipher;
    private final CaseTasks tasks;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    ReturnTransfer(
            Transfers transfers,
            RecordsToTransfer records,
            HandoverLetters letters,
            FieldCipher cipher,
            CaseTasks tasks,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.letters = letters;
        this.cipher = cipher;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes it back. Whoever calls has held it.
     *
     * @param words why, in words of the other association; null where it said none
     */
    void back(Transfer transfer, String outcome, @Nullable String words) {
        byte[] sealed = words == null || words.isBlank() ? null : cipher.encrypt(transfer.person(), WORDS, words);
        transfers.end(transfer.id(), outcome, sealed, clock.instant());
        records.reopen(transfer.kind(), transfer.record());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        tasks.open(transfer.kind(), transfer.record(), BACK, today.plusDays(DAYS));
        records.find(transfer.kind(), transfer.record()).ifPresent(record -> letters.back(transfer, record));
        trail.note(transfer.kind(), HandoverTrail.Act.BACK, transfer.record());
    }
}

package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * What went is asked back. It opens here again only once the other association has let go of it: it may just have taken it over. Of one that
 * is here no more nothing has to be awaited.
 */
@ApplicationScoped
@Transactional
public class RecallTransfer {
    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final ReturnTransfer back;
    private final ExchangeLetters letters;
    private final TenantDirectory directory;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    RecallTransfer(
            Transfers transfers,
            RecordsToTransfer records,
            ReturnTransfer back,
            ExchangeLetters letters,
            TenantDirectory directory,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.back = back;
        this.letters = letters;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks for it back; twice is as good as once.
     *
     * @throws Refusal not found where there is none, conflict where the other has it, or nothing goes
     */
    void recall(UUID id) {
        Transfer first = transfers.find(id).orElseThrow(Refusal::notFound);
        records.hold(first.kind(), first.record());
        Transfer transfer = transfers.hold(id).orElseThrow(Refusal::notFound);
        if (transfer.is(Transfer.ACCEPTED)) {
            throw Refusal.conflict("handover.refused.taken");
        }
        if (!transfer.underWay()) {
            throw Refusal.conflict("handover.refused.over");
        }
        if (transfer.is(Transfer.SENT)) {
            transfers.recall(id, clock.instant());
            trail.note(transfer.kind(), HandoverTrail.Act.RECALL, transfer.record());
            ask(transfer);
        }
    }

    /** Whether the other association is here no more. */
    boolean isGone(Transfer transfer) {
        return directory.byId(transfer.other()).isEmpty();
    }

    /** Asks once more, since a letter may have been lost; twice does no harm. */
    void ask(Transfer transfer) {
        if (isGone(transfer)) {
            back.back(transfer, "taken_back", null);
        } else {
            letters.send(transfer.other(), ExchangeLetter.What.RECALL, transfer.id(), "");
        }
    }
}

package org.teranga.matching.exchange.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.exchange.arrival.ArrivedTransfer;
import org.teranga.matching.exchange.arrival.ArrivedTransfers;
import org.teranga.matching.exchange.arrival.ReadArrival;
import org.teranga.matching.exchange.transfer.ReadTransfer;
import org.teranga.matching.exchange.transfer.RecordToTransfer;
import org.teranga.matching.exchange.transfer.RecordsToTransfer;
import org.teranga.matching.exchange.transfer.Transfer;
import org.teranga.matching.exchange.transfer.Transfers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** Shows the team one that goes, or one that comes; that it was read is noted. Nobody reads their own. */
@ApplicationScoped
@Transactional
class ShowHandover {
    private static final Set<String> HAPPENED = Set.of(
            "asked",
            "asked_call",
            "noted",
            "sent",
            "asked_again",
            "called_off",
            "take_back",
            "taken",
            "declined",
            "given_back",
            "changed");

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final ReadTransfer readTransfer;
    private final ShowHandovers list;
    private final ArrivedTransfers arrived;
    private final ReadArrival read;
    private final OwnMatters own;
    private final AuditTrail audit;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    ShowHandover(
            Transfers transfers,
            RecordsToTransfer records,
            ReadTransfer readTransfer,
            ShowHandovers list,
            ArrivedTransfers arrived,
            ReadArrival read,
            OwnMatters own,
            AuditTrail audit,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.readTransfer = readTransfer;
        this.list = list;
        this.arrived = arrived;
        this.read = read;
        this.own = own;
        this.audit = audit;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One that goes.
     *
     * @throws Refusal not found where there is none, not allowed for one's own
     */
    HandoverView going(String home, UUID id, FilledForm form, @Nullable String happened) {
        Transfer one = transfers.find(id).orElseThrow(Refusal::notFound);
        RecordToTransfer record = records.find(one.kind(), one.record()).orElseThrow(Refusal::notFound);
        if (own.includes(record.kind(), record.id(), record.owners())) {
            throw Refusal.forbidden("problem.own_matter");
        }
        trail.read(one.kind(), one.record());
        boolean before = one.beforeItGoes();
        return new HandoverView(
                home + "/desk/handovers/" + id,
                home + "/desk/" + one.kind() + "s/" + one.record(),
                record.number(),
                one.kind(),
                one.otherName(),
                ShowHandovers.state(one),
                readTransfer.words(one, record),
                before ? record.facts() : null,
                before ? readTransfer.fingerprint(one, record) : "",
                one.underWay() ? one.untilAt() : null,
                readTransfer.why(one),
                one.is(Transfer.AGREED) && list.decides(one, record),
                before ? readTransfer.hindered(record) : "",
                form,
                known(happened));
    }

    /**
     * One that comes.
     *
     * @throws Refusal not found where there is none, not allowed for one's own
     */
    ArrivalView coming(String home, UUID id, FilledForm form, @Nullable String happened) {
        ArrivedTransfer one = arrived.find(id).orElseThrow(Refusal::notFound);
        ReadArrival.Opened opened = read.open(one).orElse(null);
        UUID record = one.record();
        if (opened != null) {
            audit.record("handover.read", "handover", id);
        }
        Instant decided = one.decidedAt();
        return new ArrivalView(
                home + "/desk/handovers/arrived/" + id,
                record == null ? "" : home + "/desk/" + one.kind() + "s/" + record,
                one.kind(),
                one.otherName(),
                one.state(),
                opened == null ? null : opened.facts(),
                one.consentedAt(),
                one.untilAt(),
                one.mayBeGivenBack(clock.instant()) && decided != null ? decided.plus(ArrivedTransfer.UNDO) : null,
                form,
                known(happened));
    }

    private static String known(@Nullable String happened) {
        return happened != null && HAPPENED.contains(happened) ? happened : "";
    }
}

package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.exchange.OpenedListings;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;

/** The team asks the person behind a record, for which another association asked, whether it may go over; and asks no more. */
@ApplicationScoped
@Transactional
public class AskForTransfer {
    /** What waits in the file of a record whose person is asked. */
    static final String ANSWER = "handover_answer";

    private static final int ANSWER_DAYS = 7;

    private final Transfers transfers;
    private final RecordsToTransfer records;
    private final TransferObstacles obstacles;
    private final OpenedListings opened;
    private final Alliances alliances;
    private final HandoverLetters letters;
    private final TransferReach reach;
    private final TenantDirectory directory;
    private final CaseTasks tasks;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    AskForTransfer(
            Transfers transfers,
            RecordsToTransfer records,
            TransferObstacles obstacles,
            OpenedListings opened,
            Alliances alliances,
            HandoverLetters letters,
            TransferReach reach,
            TenantDirectory directory,
            CaseTasks tasks,
            OwnMatters own,
            CurrentPerson person,
            HandoverTrail trail,
            Clock clock) {
        this.transfers = transfers;
        this.records = records;
        this.obstacles = obstacles;
        this.opened = opened;
        this.alliances = alliances;
        this.letters = letters;
        this.reach = reach;
        this.directory = directory;
        this.tasks = tasks;
        this.own = own;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param written whether the person is written to; else they have to be called
     */
    public record Asked(UUID transfer, boolean written) {}

    /**
     * Asks the person; asked twice it is asked once.
     *
     * @param listing what the other asked for
     * @throws Refusal not found where the other does not ask for it, or they share no more; conflict where it cannot go over
     */
    public Asked ask(UUID listing) {
        person.requireHuman();
        OpenedListings.Opened one = opened.find(listing)
                .filter(open -> open.askedAt() != null && open.declinedAt() == null)
                .filter(open -> alliances.holds(open.other()))
                .orElseThrow(Refusal::notFound);
        Tenant other = directory.byId(one.other()).orElseThrow(Refusal::notFound);
        RecordToTransfer record = records.hold(one.kind(), one.record()).orElseThrow(Refusal::notFound);
        requireOther(record);
        Transfer before = transfers.open(record.kind(), record.id()).orElse(null);
        if (before != null && before.listing().equals(listing)) {
            return new Asked(before.id(), true);
        }
        obstacles.refuse(record);
        Instant now = clock.instant();
        SecretLink link = SecretLink.issue();
        Transfer asked = asked(one, other, record, now);
        if (!transfers.add(asked, link)) {
            throw Refusal.conflict("handover.refused.other");
        }
        tasks.done(record.kind(), record.id(), OpenedListings.ASKED);
        tasks.open(
                record.kind(),
                record.id(),
                ANSWER,
                LocalDate.ofInstant(now, Formats.ZONE).plusDays(ANSWER_DAYS));
        trail.note(record.kind(), HandoverTrail.Act.ASK, record.id());
        reach.goes(asked, record);
        return new Asked(asked.id(), letters.ask("asked", asked, record, link));
    }

    private Transfer asked(OpenedListings.Opened one, Tenant other, RecordToTransfer record, Instant now) {
        return new Transfer(
                Uuid7.at(now),
                one.id(),
                other.id(),
                other.name(),
                record.kind(),
                record.id(),
                record.person(),
                Transfer.ASKED,
                null,
                now,
                person.requiredSubject(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Asks no more; nothing has gone yet.
     *
     * @throws Refusal not found, conflict where it has gone or is over
     */
    public void callOff(UUID id) {
        person.requireHuman();
        Transfer transfer = transfers.hold(id).orElseThrow(Refusal::notFound);
        RecordToTransfer record =
                records.find(transfer.kind(), transfer.record()).orElseThrow(Refusal::notFound);
        requireOther(record);
        if (!transfer.beforeItGoes()) {
            throw Refusal.conflict("handover.refused.gone");
        }
        transfers.end(id, "called_off", null, clock.instant());
        tasks.done(record.kind(), record.id(), ANSWER);
        tasks.done(record.kind(), record.id(), AnswerTransfer.DECIDE);
        trail.note(record.kind(), HandoverTrail.Act.CALL_OFF, record.id());
    }

    /** Nobody works on their own. */
    private void requireOther(RecordToTransfer record) {
        if (own.includes(record.kind(), record.id(), record.owners())) {
            throw Refusal.forbidden("problem.own_matter");
        }
    }
}

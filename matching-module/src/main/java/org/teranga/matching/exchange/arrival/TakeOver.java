package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.pool.need.statement.ReceivePassedNeed;
import org.teranga.matching.pool.offer.arrival.ReceivePassed;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.casework.WorkOnFile;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantDirectory;

/** Somebody of the team takes over what arrived, or does not and says why. Taken over it is a new record of this association's own. */
@ApplicationScoped
@Transactional
public class TakeOver {
    /** What waits in the file of a record to whose person no receipt could be written. */
    private static final String CALL = "handover_call";

    private static final int CALL_DAYS = 2;

    private final ArrivedTransfers arrived;
    private final ReadArrival read;
    private final TellSender tell;
    private final Alliances alliances;
    private final ReceivePassedNeed needs;
    private final ReceivePassed offers;
    private final WorkOnFile work;
    private final CaseTasks tasks;
    private final Erasure erasure;
    private final TenantDirectory directory;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    TakeOver(
            ArrivedTransfers arrived,
            ReadArrival read,
            TellSender tell,
            Alliances alliances,
            ReceivePassedNeed needs,
            ReceivePassed offers,
            WorkOnFile work,
            CaseTasks tasks,
            Erasure erasure,
            TenantDirectory directory,
            CurrentPerson person,
            AuditTrail audit,
            HandoverTrail trail,
            Clock clock) {
        this.arrived = arrived;
        this.read = read;
        this.tell = tell;
        this.alliances = alliances;
        this.needs = needs;
        this.offers = offers;
        this.work = work;
        this.tasks = tasks;
        this.erasure = erasure;
        this.directory = directory;
        this.person = person;
        this.audit = audit;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes it over; whoever does has its file. Twice is as good as once.
     *
     * @return which need or offer it is here
     * @throws Refusal not found where there is none, not allowed for one's own, conflict where it is over, or they share no more
     */
    public UUID take(UUID id) {
        person.requireHuman();
        ArrivedTransfer first = arrived.find(id).orElseThrow(Refusal::notFound);
        boolean holds =
                alliances.hold(first.other()).filter(ally -> ally.holds()).isPresent();
        ArrivedTransfer one = arrived.hold(id).orElseThrow(Refusal::notFound);
        if (one.is(ArrivedTransfer.ACCEPTED)) {
            return Objects.requireNonNull(one.record());
        }
        Optional<ReadArrival.Opened> opened = read.open(one);
        Instant now = clock.instant();
        if (opened.isEmpty() || !one.mayBeTaken(now)) {
            throw Refusal.conflict("handover.refused.over");
        }
        if (!holds || directory.byId(one.other()).isEmpty()) {
            throw Refusal.conflict("handover.refused.ended");
        }
        UUID record = made(one, opened.get());
        arrived.answer(id, ArrivedTransfer.ACCEPTED, record, person.requiredSubject(), now);
        arrived.find(id).ifPresent(taken -> tell.tell(taken, ""));
        trail.note(one.kind(), HandoverTrail.Act.ACCEPT, record);
        work.claim(one.kind(), record);
        if (opened.get().contact().email() == null) {
            LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
            tasks.open(one.kind(), record, CALL, today.plusDays(CALL_DAYS));
        }
        return record;
    }

    private UUID made(ArrivedTransfer one, ReadArrival.Opened opened) {
        String language = opened.copy().language();
        if (one.kind().equals("need")) {
            return needs.receive(
                            one.person(),
                            opened.copy().answers(),
                            language,
                            opened.copy().since(),
                            one.otherName())
                    .value();
        }
        UUID id = Uuid7.at(clock.instant());
        offers.receive(
                id,
                one.person(),
                opened.copy().answers(),
                language,
                one.otherName(),
                opened.copy().consented());
        return id;
    }

    /**
     * Does not take it over; the other reads why, and its record is as before. Twice is as good as once.
     *
     * @param words why
     * @throws Refusal as {@link #take}
     */
    public void decline(UUID id, String words) {
        person.requireHuman();
        ArrivedTransfer one = arrived.hold(id).orElseThrow(Refusal::notFound);
        if (one.is(ArrivedTransfer.DECLINED)) {
            return;
        }
        read.open(one);
        if (!one.is(ArrivedTransfer.WAITING)) {
            throw Refusal.conflict("handover.refused.over");
        }
        arrived.answer(id, ArrivedTransfer.DECLINED, null, person.requiredSubject(), clock.instant());
        erasure.erasePerson(one.person());
        arrived.find(id).ifPresent(now -> tell.tell(now, words));
        audit.record("handover.decline", "handover", id);
    }
}

package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * For three days what was taken over can be given back: it closes here first, and then opens where it came from, so that it is never open twice. Not once
 * somebody was proposed for it.
 */
@ApplicationScoped
@Transactional
public class GiveBack {
    private final ArrivedTransfers arrived;
    private final TellSender tell;
    private final Needs needs;
    private final Offers offers;
    private final OpenProposals proposals;
    private final TenantDatabase database;
    private final TenantDirectory directory;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final HandoverTrail trail;
    private final Clock clock;

    @Inject
    GiveBack(
            ArrivedTransfers arrived,
            TellSender tell,
            Needs needs,
            Offers offers,
            OpenProposals proposals,
            TenantDatabase database,
            TenantDirectory directory,
            OwnMatters own,
            CurrentPerson person,
            HandoverTrail trail,
            Clock clock) {
        this.arrived = arrived;
        this.tell = tell;
        this.needs = needs;
        this.offers = offers;
        this.proposals = proposals;
        this.database = database;
        this.directory = directory;
        this.own = own;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives it back; twice is as good as once.
     *
     * @throws Refusal not found where there is none, not allowed for one's own, conflict where it is too late, somebody was proposed for it,
     *     or the other association is here no more
     */
    public void give(UUID id) {
        person.requireHuman();
        ArrivedTransfer first = arrived.find(id).orElseThrow(Refusal::notFound);
        UUID record = first.record();
        if (record == null) {
            throw Refusal.notFound();
        }
        proposals.hold(first.kind(), List.of(record));
        Listing<?> listing = listing(first.kind(), record);
        ArrivedTransfer one = arrived.hold(id).orElseThrow(Refusal::notFound);
        if (one.is(ArrivedTransfer.GIVEN_BACK)) {
            return;
        }
        if (own.includes(one.kind(), record, List.of(listing.contact().personId()))) {
            throw Refusal.forbidden("problem.own_matter");
        }
        refuse(one, listing);
        listing.withdraw(clock.instant());
        arrived.giveBack(id, person.requiredSubject(), clock.instant());
        arrived.find(id).ifPresent(given -> tell.tell(given, ""));
        trail.note(one.kind(), HandoverTrail.Act.GIVE_BACK, record);
    }

    private void refuse(ArrivedTransfer one, Listing<?> listing) {
        if (!one.mayBeGivenBack(clock.instant())) {
            throw Refusal.conflict("handover.refused.late");
        }
        if (directory.byId(one.other()).isEmpty()) {
            throw Refusal.conflict("handover.refused.ended");
        }
        boolean waits = listing.status() == Status.RECEIVED || listing.status() == Status.ASIDE;
        if (!waits || everProposed(one)) {
            throw Refusal.conflict("handover.refused.under_way");
        }
    }

    private boolean everProposed(ArrivedTransfer one) {
        return database.sql("select 1 from matching.placement where tenant_id = :tenant and " + one.kind()
                        + "_id = :record")
                .bind("record", Objects.requireNonNull(one.record()))
                .any();
    }

    private Listing<?> listing(String kind, UUID record) {
        return kind.equals("need")
                ? needs.hold(List.of(new NeedId(record))).stream().findFirst().orElseThrow(Refusal::notFound)
                : offers.hold(List.of(new OfferId(record))).stream().findFirst().orElseThrow(Refusal::notFound);
    }
}

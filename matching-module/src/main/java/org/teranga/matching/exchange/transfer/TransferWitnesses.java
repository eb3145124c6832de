package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.exchange.OpenedListings;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/** Who may be the second person of a transfer: whose hands it never went through, and whose own it is not. */
@ApplicationScoped
public class TransferWitnesses {
    private final SecondPerson second;
    private final Involvements involvements;
    private final OpenedListings opened;
    private final TransferYes yes;
    private final Homes homes;

    @Inject
    TransferWitnesses(
            SecondPerson second, Involvements involvements, OpenedListings opened, TransferYes yes, Homes homes) {
        this.second = second;
        this.involvements = involvements;
        this.opened = opened;
        this.yes = yes;
        this.homes = homes;
    }

    /** Whether this is one. */
    public boolean is(Actor actor, Transfer transfer, RecordToTransfer record) {
        return second.is(actor, hands(transfer)) && second.is(actor, owners(record));
    }

    /**
     * Refuses who is none.
     *
     * @throws Refusal not allowed for a program, conflict for who touched it and for whose own it is
     */
    void check(Actor actor, Transfer transfer, RecordToTransfer record) {
        notOwn(actor, record);
        second.check(actor, hands(transfer));
    }

    /** @throws Refusal conflict for whose own it is */
    void notOwn(Actor actor, RecordToTransfer record) {
        second.notOwn(actor, owners(record));
    }

    private Set<UUID> hands(Transfer transfer) {
        Set<UUID> hands = new HashSet<>(involvements.persons(List.of(new Subject(transfer.kind(), transfer.record()))));
        hands.add(transfer.askedBy());
        opened.openedBy(transfer.listing()).ifPresent(hands::add);
        yes.notedBy(transfer).ifPresent(hands::add);
        return hands;
    }

    private Set<UUID> owners(RecordToTransfer record) {
        Set<UUID> owners = new HashSet<>(record.owners());
        if (record.kind().equals("offer")) {
            owners.addAll(homes.everLivedAt(new OfferId(record.id())));
        }
        return owners;
    }
}

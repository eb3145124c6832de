package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Marks the free text of an offer as looked at by the team, before the other side of a placement reads it. */
@ApplicationScoped
public class LookAtWords {
    private final Offers offers;
    private final CurrentPerson person;
    private final SecondPerson second;
    private final AuditTrail audit;
    private final Event<RecordTold> told;

    @Inject
    LookAtWords(Offers offers, CurrentPerson person, SecondPerson second, AuditTrail audit, Event<RecordTold> told) {
        this.offers = offers;
        this.person = person;
        this.second = second;
        this.audit = audit;
        this.told = told;
    }

    /** How many offers have words at which nobody has looked. */
    @Transactional
    public long waiting() {
        return offers.countUnlooked();
    }

    /** Some of those offers, the longest waiting first. */
    @Transactional
    public List<Offer> waiting(int most) {
        return offers.unlooked(most);
    }

    /**
     * Lets the other side read these very words, or no more; whoever said yes to what was shown before is asked again.
     *
     * @param mark which words, as they were shown to whoever looks
     * @throws Refusal not allowed for a program, not found where there is no such offer, conflict where other words stand there by now,
     *     or where the offer is an own one of whoever looks, by whichever account or address
     */
    @Transactional
    public void look(OfferId id, String mark, boolean shown) {
        person.requireHuman();
        Offer offer = offers.hold(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (!second.is(person.actor(), owners(offer))) {
            throw Refusal.conflict("words.own");
        }
        boolean there = offer.terms().summary().answers().stream()
                .anyMatch(answer -> answer.looks() && answer.mark().equals(mark));
        if (!there) {
            throw Refusal.conflict("words.changed");
        }
        offer.look(mark, shown);
        if (shown) {
            audit.record("offer.words_shown", "offer", id.value());
        } else {
            audit.record("offer.words_hidden", "offer", id.value());
        }
        told.fire(new RecordTold("offer", id.value()));
    }

    private static Set<UUID> owners(Offer offer) {
        Set<UUID> owners = new HashSet<>(Set.of(offer.contact().personId()));
        if (offer.accountId() != null) {
            owners.add(offer.accountId());
        }
        return owners;
    }
}

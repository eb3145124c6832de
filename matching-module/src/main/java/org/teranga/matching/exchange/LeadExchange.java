package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;

/** Whoever leads agrees with another association, asks for what it opened, and ends each of these. */
@ApplicationScoped
@Transactional
class LeadExchange {
    private final Alliances alliances;
    private final OpenedListings opened;
    private final ForeignListings foreign;
    private final ExchangeLetters letters;
    private final OtherAssociations others;
    private final CurrentPerson person;
    private final Event<AllianceEnded> ended;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LeadExchange(
            Alliances alliances,
            OpenedListings opened,
            ForeignListings foreign,
            ExchangeLetters letters,
            OtherAssociations others,
            CurrentPerson person,
            Event<AllianceEnded> ended,
            AuditTrail audit,
            Clock clock) {
        this.ended = ended;
        this.alliances = alliances;
        this.opened = opened;
        this.foreign = foreign;
        this.letters = letters;
        this.others = others;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Agrees to share with another association; it holds once that one has agreed, too.
     *
     * @throws Refusal invalid where there is no such association
     */
    void agree(String slug) {
        Tenant other = others.with(slug)
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("other", "exchange.fault.other"))));
        Optional<Alliance> known = alliances.hold(other.id());
        if (known.filter(one -> one.oursAt() != null && one.endedAt() == null).isPresent()) {
            return;
        }
        alliances.ours(other.id(), other.name(), person.requiredSubject(), clock.instant());
        letters.send(other.id(), ExchangeLetter.What.AGREED, other.id(), "");
        audit.record("exchange.agree", "association", other.id());
    }

    /**
     * Ends it at once, with all that was opened.
     *
     * @throws Refusal not found where there is nothing to end
     */
    void end(UUID other) {
        Alliance alliance = alliances.hold(other).orElseThrow(Refusal::notFound);
        if (alliance.endedAt() != null) {
            return;
        }
        Instant now = clock.instant();
        alliances.end(other, now);
        opened.closeAll(other, now);
        foreign.closeAll(other, now);
        letters.send(other, ExchangeLetter.What.ENDED, other, "");
        ended.fire(new AllianceEnded(other));
        audit.record("exchange.end", "association", other);
    }

    /**
     * It is open no more.
     *
     * @throws Refusal not found where it is not open
     */
    void close(UUID id) {
        opened.close(opened.find(id).orElseThrow(Refusal::notFound));
        audit.record("exchange.close", "listing", id);
    }

    /**
     * Says that what the other asked for will not be.
     *
     * @throws Refusal not found where it is not open
     */
    void decline(UUID id) {
        opened.decline(opened.find(id).orElseThrow(Refusal::notFound));
        audit.record("exchange.decline", "listing", id);
    }

    /**
     * Asks for what another opened.
     *
     * @throws Refusal not found where it is not open, or they do not share any more
     */
    void ask(UUID id) {
        ForeignListings.Foreign one = foreign.find(id).orElseThrow(Refusal::notFound);
        alliances.hold(one.other()).filter(Alliance::holds).orElseThrow(Refusal::notFound);
        foreign.ask(one, person.requiredSubject());
        audit.record("exchange.ask", "listing", id);
    }
}

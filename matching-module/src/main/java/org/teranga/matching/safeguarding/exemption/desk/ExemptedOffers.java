package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.AskedOffers;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.Exemptible;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/** The people of an offer and its home, and from what they can be exempted. */
@ApplicationScoped
@Transactional
class ExemptedOffers {
    private final AskedOffers asked;
    private final PolicyBook book;
    private final ExemptionSubjects subjects;
    private final SecondPerson second;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExemptedOffers(
            AskedOffers asked,
            PolicyBook book,
            ExemptionSubjects subjects,
            SecondPerson second,
            AuditTrail audit,
            Clock clock) {
        this.asked = asked;
        this.book = book;
        this.subjects = subjects;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finds them.
     *
     * @throws Refusal not found where there is no such offer
     */
    Exempted find(OfferId offer) {
        AskedPeople people =
                Optional.ofNullable(asked.people(List.of(offer)).get(offer)).orElseThrow(Refusal::notFound);
        LocalDate today = book.today();
        return new Exempted(people, Exemptible.of(book.on(today), people), today, clock.instant());
    }

    /**
     * Refuses whose own it is, or whose own home.
     *
     * @throws Refusal conflict
     */
    void requireOther(Actor actor, UUID subject) {
        second.notOwn(actor, subjects.concerned(subject));
    }

    /** What was done stands in the trail. */
    void noted(String action, UUID id) {
        audit.record(action, "exemption", id);
    }

    /** One offer's. */
    record Exempted(AskedPeople people, Set<Exemptible> exemptible, LocalDate today, Instant now) {
        Exempted {
            exemptible = Set.copyOf(exemptible);
        }

        /** Everybody of whom something can be asked, and the home. */
        Set<UUID> subjects() {
            Set<UUID> all = new HashSet<>(people.counts());
            all.add(people.host());
            all.add(people.home());
            people.adults().stream().map(AskedAdult::person).forEach(all::add);
            return all;
        }

        boolean concerns(UUID subject) {
            return subjects().contains(subject);
        }

        /** Under whose key words about this one lie. */
        UUID keeper(UUID subject) {
            return subject.equals(people.home()) ? people.host() : subject;
        }
    }
}

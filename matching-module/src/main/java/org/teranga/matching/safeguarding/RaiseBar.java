package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** Something was wrong: from that moment the two are kept apart, and the host is proposed to nobody. */
@ApplicationScoped
@Transactional
class RaiseBar {
    private final Bars bars;
    private final Persons persons;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RaiseBar(Bars bars, Persons persons, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.bars = bars;
        this.persons = persons;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    void raise(@Observes SomethingWasWrong what) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        bars.add(Bar.raise(id, what, now, person.actor().person()));
        bars.known(id, "need", persons.tied(bars.persons("need", what.need().value())), now);
        bars.known(id, "offer", persons.tied(bars.persons("offer", what.offer().value())), now);
        bars.hold(id);
        audit.record("bar.raise", "bar", id);
    }

    void forget(@Observes PersonErased erased) {
        bars.forget(erased.person());
    }
}

package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Takes a qualification back, from now on. */
@ApplicationScoped
public class WithdrawQualification {
    private final Qualifications qualifications;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WithdrawQualification(Qualifications qualifications, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.qualifications = qualifications;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it back, for whatever reason it was granted.
     *
     * @return whose it was
     * @throws Refusal not found where there is none that still holds
     */
    @Transactional
    public UUID withdraw(UUID id) {
        UUID holder = qualifications.holder(id).orElseThrow(Refusal::notFound);
        if (!ifHeld(id)) {
            throw Refusal.notFound();
        }
        return holder;
    }

    /** As {@link #withdraw}; whether it still held. */
    @Transactional
    public boolean ifHeld(UUID id) {
        return !allHeld(List.of(id)).isEmpty();
    }

    /** Takes back those of these that still held, as many queries for many as for one; which they are. */
    @Transactional
    public List<UUID> allHeld(Collection<UUID> ids) {
        List<UUID> ended = qualifications.withdraw(ids, clock.instant(), person.requiredSubject());
        audit.recordAll("qualification.withdraw", "qualification", ended);
        return ended;
    }
}

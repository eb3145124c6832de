package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;

/** Takes a qualification back, from now on. Whether it may be is asked before. */
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

    /** Whose it is and what it shows, whether it still holds or not; empty where there is none. */
    @Transactional
    public Optional<HeldBy> find(UUID id) {
        return qualifications.find(id);
    }

    /** Takes it back, for whatever reason it was granted; whether it still held. */
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

    /**
     * Takes back all of a kind that these hold, or that waits for a second, since what it rested on is no more; whoever is signed in, or
     * nobody, does it. Which they are.
     */
    @Transactional
    public List<UUID> allOf(QualificationKind kind, Collection<UUID> holders) {
        List<UUID> ended = qualifications.withdraw(
                kind, holders, clock.instant(), person.subject().orElse(null));
        audit.recordAll("qualification.withdraw", "qualification", ended);
        return ended;
    }

    /** What is to be taken back: of whom, or of which home, and what. */
    public record HeldBy(UUID holder, QualificationKind kind) {}
}

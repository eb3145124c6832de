package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Uuid7;

/** Stores that a person has shown a qualification, and publishes it by {@link QualificationGranted}. Whether it may be is asked before. */
@ApplicationScoped
public class GrantQualification {
    private final Qualifications qualifications;
    private final Event<QualificationGranted> granted;
    private final Clock clock;

    @Inject
    GrantQualification(Qualifications qualifications, Event<QualificationGranted> granted, Clock clock) {
        this.qualifications = qualifications;
        this.granted = granted;
        this.clock = clock;
    }

    /** Granted by the platform: a course was passed, a charter signed. */
    @Transactional
    public Qualification earned(UUID holder, QualificationKind kind, @Nullable LocalDate until) {
        return keep(holder, kind, until, new Grounds.Earned(), SealedWords.NONE);
    }

    /** A record that a member of staff saw. */
    public Qualification seen(UUID holder, QualificationKind kind, LocalDate until, Grounds.Seen seen) {
        return seen(holder, kind, until, seen, SealedWords.NONE);
    }

    /** The same, with words about it. */
    public Qualification seen(
            UUID holder, QualificationKind kind, LocalDate until, Grounds.Seen seen, SealedWords evidence) {
        return keep(holder, kind, until, seen, evidence);
    }

    /** What one member said, and waited, counts now that the second has said it. */
    public void confirmed(Qualification qualification) {
        granted.fire(new QualificationGranted(qualification));
    }

    /** What two members of staff attest, with their words, sealed under the holder's key. */
    public Qualification attested(
            UUID holder, QualificationKind kind, LocalDate until, Grounds.Attested attested, SealedWords evidence) {
        return keep(holder, kind, until, attested, evidence);
    }

    private Qualification keep(
            UUID holder, QualificationKind kind, @Nullable LocalDate until, Grounds rests, SealedWords evidence) {
        Instant now = clock.instant();
        Qualification qualification = new Qualification(Uuid7.at(now), holder, kind, now, until, rests);
        qualifications.add(qualification, evidence);
        granted.fire(new QualificationGranted(qualification));
        return qualification;
    }
}

package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** Notes that a person has shown something, and tells it by {@link QualificationGranted}. */
@ApplicationScoped
public class GrantQualification {
    private final Qualifications qualifications;
    private final KnownHolders holders;
    private final CurrentPerson person;
    private final Event<QualificationGranted> granted;
    private final Clock clock;

    @Inject
    GrantQualification(
            Qualifications qualifications,
            KnownHolders holders,
            CurrentPerson person,
            Event<QualificationGranted> granted,
            Clock clock) {
        this.qualifications = qualifications;
        this.holders = holders;
        this.person = person;
        this.granted = granted;
        this.clock = clock;
    }

    /**
     * Granted by the signed-in person, who has seen it. Nobody grants anything to themselves.
     *
     * @param until the last day on which it holds, or null
     * @throws Problem 404 for a holder whom no feature knows, 403 for oneself, 422 for a wrong last day
     */
    @Transactional
    public Qualification byHand(UUID holder, QualificationKind kind, @Nullable LocalDate until) {
        UUID by = person.requiredSubject();
        if (holder.equals(by)) {
            throw Problem.forbidden();
        }
        if (!holders.know(holder)) {
            throw Problem.notFound();
        }
        if (until == null && kind.ends()) {
            throw Problem.invalid(List.of(FieldError.of("until", "qualification.until_needed")));
        }
        if (until != null && until.isBefore(LocalDate.now(clock.withZone(Formats.ZONE)))) {
            throw Problem.invalid(List.of(FieldError.of("until", "qualification.until_past")));
        }
        return grant(holder, kind, by, until);
    }

    /** Granted by the platform: a course was passed, a charter signed. */
    @Transactional
    public Qualification earned(UUID holder, QualificationKind kind, @Nullable LocalDate until) {
        return grant(holder, kind, null, until);
    }

    private Qualification grant(UUID holder, QualificationKind kind, @Nullable UUID by, @Nullable LocalDate until) {
        Instant now = clock.instant();
        Qualification qualification = new Qualification(Uuid7.at(now), holder, kind, now, by, until);
        qualifications.add(qualification);
        granted.fire(new QualificationGranted(qualification));
        return qualification;
    }
}

package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;

/**
 * People decide that an association ends: one asks, another confirms, anybody of them takes it back as long as it has not begun. The
 * association is open on the thread.
 */
@ApplicationScoped
class LeaveAssociation {
    private static final int LONGEST = 365;

    private final Leavings leavings;
    private final Persons persons;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration wait;

    @Inject
    LeaveAssociation(
            Leavings leavings,
            Persons persons,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "teranga.leave.days", defaultValue = "14") int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("TERANGA_LEAVE_DAYS is " + days + "; 1 to " + LONGEST + " are possible");
        }
        this.leavings = leavings;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
        this.wait = Duration.ofDays(days);
    }

    /** What has been decided so far. */
    Optional<Leaving> of(Tenant tenant) {
        return leavings.find(tenant.id());
    }

    /** How many days there is a way back. */
    long days() {
        return wait.toDays();
    }

    /**
     * Asks for it, or confirms what another asked for.
     *
     * @throws Refusal conflict where the same person asked, or it is confirmed already
     */
    Leaving want(Tenant tenant, ClosureRequester who) {
        Instant now = clock.instant();
        if (leavings.ask(tenant.id(), who, now)) {
            audit.record("association.leave.ask", "association", tenant.id());
            return of(tenant).orElseThrow();
        }
        Leaving leaving = of(tenant).orElseThrow(() -> Refusal.conflict("leave.changed"));
        if (leaving.confirmed()) {
            throw Refusal.conflict("leave.confirmed_already");
        }
        if (!who.surelyAnotherThan(leaving.askedBy()) || oneHuman(who, leaving.askedBy())) {
            throw Refusal.conflict("leave.second_needed", tenant.slug());
        }
        if (!leavings.confirm(tenant.id(), who, now, now.plus(wait))) {
            throw Refusal.conflict("leave.changed");
        }
        audit.record("association.leave.confirm", "association", tenant.id());
        return of(tenant).orElseThrow(() -> Refusal.conflict("leave.changed"));
    }

    /** Whether the two accounts are one human's, as far as the platform can tell. */
    private boolean oneHuman(ClosureRequester who, ClosureRequester other) {
        return who.person()
                .flatMap(one -> other.person().filter(another -> persons.sameHuman(one, Set.of(another))))
                .isPresent();
    }

    /**
     * Takes it back: the association stays.
     *
     * @throws Refusal conflict where there is nothing to take back, or its erasure has begun
     */
    void stay(Tenant tenant) {
        if (!leavings.stay(tenant.id())) {
            throw Refusal.conflict("leave.nothing_to_undo");
        }
        audit.record("association.leave.undo", "association", tenant.id());
    }
}

package org.teranga.matching.stay.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.stay.StayAccess;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** That the team has seen what the host's insurer answered; never a copy of it. */
@ApplicationScoped
@Transactional
class Insurances {
    private final TenantDatabase database;
    private final StayAccess access;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Insurances(TenantDatabase database, StayAccess access, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.database = database;
        this.access = access;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** On which day it was seen; empty where it was not. */
    Optional<LocalDate> seen(UUID placement) {
        return database.sql("select seen_on from matching.stay_insurance"
                        + " where tenant_id = :tenant and placement_id = :placement")
                .bind("placement", placement)
                .first(LocalDate.class);
    }

    /**
     * Staff have seen it on this day.
     *
     * @throws Refusal not found, also for who is one of the two or lives there, invalid for a day that is none or to come
     */
    void note(UUID placement, String day) {
        person.requireHuman();
        access.require(placement);
        LocalDate seen = read(day);
        database.sql("""
                        insert into matching.stay_insurance (tenant_id, placement_id, seen_on, noted_by, noted_at)
                        values (:tenant, :placement, :day, :by, :now)
                        on conflict (tenant_id, placement_id) do update
                            set seen_on = excluded.seen_on, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .bind("placement", placement)
                .bind("day", seen)
                .bind("by", person.actor().requiredPerson())
                .bind("now", clock.instant())
                .update();
        audit.record("stay.insurance_seen", "placement", placement);
    }

    private LocalDate read(String day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        try {
            LocalDate seen = LocalDate.parse(day.strip());
            if (!seen.isAfter(today) && seen.isAfter(today.minusYears(1))) {
                return seen;
            }
        } catch (DateTimeParseException unreadable) {
            // said below, as for a day that cannot be
        }
        throw Refusal.invalid(List.of(FieldError.of("seenOn", "stayagreement.fault.day")));
    }
}

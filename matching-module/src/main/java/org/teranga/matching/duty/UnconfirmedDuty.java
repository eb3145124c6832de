package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.menu.MenuCondition;

/** Whether a shift that somebody wrote down for themselves waits for a lead, who reads this. */
@ApplicationScoped
@Transactional
class UnconfirmedDuty implements MenuCondition {
    private final DutyShifts shifts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    UnconfirmedDuty(DutyShifts shifts, CurrentPerson person, Clock clock) {
        this.shifts = shifts;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public boolean holds() {
        return person.may(Permission.SAFETY_READ) && shifts.waits(clock.instant());
    }
}

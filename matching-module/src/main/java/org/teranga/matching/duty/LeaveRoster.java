package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.privacy.PersonErased;

/** Who leaves the team leaves the roster; of who is erased nothing stays in it. */
@ApplicationScoped
@Transactional
class LeaveRoster {
    private final DutyShifts shifts;
    private final DutyMembers members;
    private final HandOver notes;
    private final Clock clock;

    @Inject
    LeaveRoster(DutyShifts shifts, DutyMembers members, HandOver notes, Clock clock) {
        this.shifts = shifts;
        this.members = members;
        this.notes = notes;
        this.clock = clock;
    }

    void left(@Observes MembershipEnded ended) {
        shifts.leave(ended.account(), clock.instant());
        members.forget(ended.account());
    }

    void forget(@Observes PersonErased erased) {
        shifts.leave(erased.person(), clock.instant());
        shifts.forget(erased.person());
        members.forget(erased.person());
        notes.forget(erased.person());
    }
}

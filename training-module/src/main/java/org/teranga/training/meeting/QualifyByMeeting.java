package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.WithdrawQualification;
import org.teranga.platform.qualification.check.KnownSubjects;

/**
 * Who was at a meeting has shown that they attended one, where whoever notes it may record such a check and a list of who came is
 * something on which it may rest; who was not there after all loses what that meeting has shown, and nothing else.
 */
@ApplicationScoped
class QualifyByMeeting {
    private final Meetings meetings;
    private final Seats seats;
    private final KnownSubjects subjects;
    private final GrantQualification grant;
    private final WithdrawQualification withdraw;
    private final CheckDecisions decisions;
    private final CurrentPerson person;

    @Inject
    QualifyByMeeting(
            Meetings meetings,
            Seats seats,
            KnownSubjects subjects,
            GrantQualification grant,
            WithdrawQualification withdraw,
            CheckDecisions decisions,
            CurrentPerson person) {
        this.meetings = meetings;
        this.seats = seats;
        this.subjects = subjects;
        this.grant = grant;
        this.withdraw = withdraw;
        this.decisions = decisions;
        this.person = person;
    }

    void attended(@Observes MeetingAttended attended) {
        if (!mayRecord(attended.person())) {
            return;
        }
        UUID by = person.requiredSubject();
        LocalDate day = day(attended.meeting());
        Qualification shown = grant.seen(
                attended.person(),
                QualificationKind.MEETING,
                day.plusMonths(QualificationKind.MEETING.usualMonths()),
                new Grounds.Seen(by, day));
        seats.shown(attended.meeting(), attended.person(), shown.id());
        decisions.seen(shown, by, CheckBasis.LIST);
    }

    void missed(@Observes MeetingMissed missed) {
        if (mayRecord(missed.person())) {
            seats.shown(missed.meeting(), missed.person())
                    .filter(check -> isOf(check, missed.person()))
                    .ifPresent(withdraw::ifHeld);
        }
    }

    private boolean isOf(UUID check, UUID who) {
        return withdraw.find(check)
                .filter(held -> held.holder().equals(who) && held.kind().equals(QualificationKind.MEETING))
                .isPresent();
    }

    private boolean mayRecord(UUID who) {
        return subjects.find(who)
                .filter(subject -> subjects.mayHave(QualificationKind.MEETING, subject)
                        && subjects.mayRest(QualificationKind.MEETING, subject, CheckBasis.LIST))
                .isPresent();
    }

    private LocalDate day(UUID meeting) {
        return meetings.find(meeting).orElseThrow().starts().toLocalDate();
    }
}

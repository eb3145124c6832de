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
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.qualification.WithdrawQualification;
import org.teranga.platform.qualification.check.KnownSubjects;

/**
 * Who was at a meeting has shown that they attended one, where whoever notes it may record such a check; who was not there after all has
 * not. The association's policy may ask for it.
 */
@ApplicationScoped
class QualifyByMeeting {
    private final Meetings meetings;
    private final KnownSubjects subjects;
    private final Qualifications qualifications;
    private final GrantQualification grant;
    private final WithdrawQualification withdraw;
    private final CheckDecisions decisions;
    private final CurrentPerson person;

    @Inject
    QualifyByMeeting(
            Meetings meetings,
            KnownSubjects subjects,
            Qualifications qualifications,
            GrantQualification grant,
            WithdrawQualification withdraw,
            CheckDecisions decisions,
            CurrentPerson person) {
        this.meetings = meetings;
        this.subjects = subjects;
        this.qualifications = qualifications;
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
        decisions.seen(
                grant.seen(
                        attended.person(),
                        QualificationKind.MEETING,
                        day.plusMonths(QualificationKind.MEETING.usualMonths()),
                        new Grounds.Seen(by, day)),
                by,
                CheckBasis.LIST);
    }

    void missed(@Observes MeetingMissed missed) {
        LocalDate day = day(missed.meeting());
        qualifications.of(missed.person(), day).stream()
                .filter(one -> one.kind().equals(QualificationKind.MEETING) && day.equals(one.seenOn()))
                .map(Qualification::id)
                .forEach(withdraw::ifHeld);
    }

    private boolean mayRecord(UUID who) {
        return subjects.find(who)
                .filter(subject -> subjects.mayHave(QualificationKind.MEETING, subject))
                .isPresent();
    }

    private LocalDate day(UUID meeting) {
        return meetings.find(meeting).orElseThrow().starts().toLocalDate();
    }
}

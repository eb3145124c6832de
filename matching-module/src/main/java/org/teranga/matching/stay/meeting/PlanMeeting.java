package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.appointment.ProposedDates;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Staff propose when and where a household and a host meet, and who of the team is there; nobody plans, or goes along to, a meeting of their own. */
@ApplicationScoped
@Transactional
public class PlanMeeting {
    private static final int LONGEST_PLACE = 200;

    private final FirstMeetings meetings;
    private final MeetingDoor door;
    private final MeetingSides told;
    private final Members members;
    private final TakeStep takeStep;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PlanMeeting(
            FirstMeetings meetings,
            MeetingDoor door,
            MeetingSides told,
            Members members,
            TakeStep takeStep,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.door = door;
        this.told = told;
        this.members = members;
        this.takeStep = takeStep;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who of the team can be there. */
    Map<UUID, String> companions() {
        return members.namesOfAble(Permission.FILES_WORK);
    }

    /**
     * Proposes dates; what was proposed before, or held, does not any more.
     *
     * @param sent {@code date1} to {@code date3}, {@code venue}, {@code place}, {@code with}, {@code interpreter}
     * @throws Refusal not found where there is no such placement for this reader, invalid with every fault, conflict where the two do not
     *     know each other yet or live together already, or where who goes along is one of the two
     */
    public void propose(UUID placement, Answers sent) {
        Sides sides = door.hold(placement);
        door.requireBefore(sides);
        Instant now = clock.instant();
        List<FieldError> faults = new ArrayList<>();
        List<Instant> dates = ProposedDates.read(sent, now, faults);
        FormReader in = new FormReader(sent);
        String venue = in.required("venue", in.choice("venue", FirstMeeting.VENUES), "firstmeeting.fault.venue");
        String words = in.text("place", LONGEST_PLACE, "firstmeeting.fault.place_long");
        if (venue.equals("neutral") && words.isEmpty()) {
            in.fault("place", "firstmeeting.fault.place");
        }
        String language = in.choice("interpreter", OwnMeeting.languages(sides));
        Optional<UUID> companion = GrantWish.id(sent.first("with")).filter(companions()::containsKey);
        if (companion.isEmpty()) {
            in.fault("with", "firstmeeting.fault.with");
        }
        faults.addAll(in.faults());
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        door.requireNotOwn(companion.orElseThrow(), sides);
        FirstMeeting.Team team =
                new FirstMeeting.Team(door.member(), companion.orElseThrow(), language == null ? "" : language, false);
        begin(sides, dates, new FirstMeeting.Place(venue, venue.equals("home") ? "" : words), team, now);
    }

    private void begin(
            Sides sides, List<Instant> dates, FirstMeeting.Place place, FirstMeeting.Team team, Instant now) {
        UUID placement = sides.placement().id().value();
        meetings.open(placement).ifPresent(before -> meetings.change(before.id(), "replaced", before.startsAt()));
        meetings.add(new FirstMeeting(
                Uuid7.at(now),
                placement,
                "proposed",
                dates,
                place,
                sides.contact(Party.HOST).personId(),
                team,
                null,
                null,
                null,
                now));
        told.settled(List.of(placement));
        told.interpreter(placement, team);
        told.tellBoth("meeting", sides, StepActor.CLOCK);
        audit.record("stay.meeting_proposed", "placement", placement);
    }

    /**
     * Notes the date that was agreed on the telephone.
     *
     * @param sent {@code date1}
     * @throws Refusal not found where no meeting is to come, invalid with every fault
     */
    public void agree(UUID placement, Answers sent) {
        Sides sides = door.hold(placement);
        FirstMeeting meeting = open(placement);
        List<FieldError> faults = new ArrayList<>();
        List<Instant> dates = ProposedDates.read(sent, clock.instant(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        if (dates.getFirst().equals(meeting.startsAt())) {
            return;
        }
        meetings.change(meeting.id(), "dated", dates.getFirst());
        told.done(placement, StayTask.MEETING_CALL);
        told.done(placement, StayTask.MEETING_TO_NOTE);
        told.tellBoth("meeting_dated", sides, StepActor.CLOCK);
        audit.record("stay.meeting_agreed", "placement", placement);
    }

    /** Calls it off; both are told, and it is to be planned anew. @throws Refusal not found where no meeting is to come */
    public void cancel(UUID placement) {
        Sides sides = door.hold(placement);
        FirstMeeting meeting = open(placement);
        meetings.change(meeting.id(), "cancelled", meeting.startsAt());
        told.settled(List.of(placement));
        told.waits(placement, StayTask.MEETING_TO_PLAN, 1);
        told.tellBoth("meeting_cancelled", sides, StepActor.CLOCK);
        audit.record("stay.meeting_cancelled", "placement", placement);
    }

    /**
     * They did not meet, whoever it was that did not come; nobody is written to, since somebody calls first.
     *
     * @throws Refusal not found where no meeting is to come, conflict before its hour
     */
    public void nobodyCame(UUID placement) {
        door.hold(placement);
        FirstMeeting meeting = past(placement);
        meetings.change(meeting.id(), "nobody_came", meeting.startsAt());
        told.settled(List.of(placement));
        told.waits(placement, StayTask.MEETING_CALL, 0);
        told.waits(placement, StayTask.MEETING_TO_PLAN, 1);
        audit.record("stay.meeting_missed", "placement", placement);
    }

    /**
     * They have met: that step of the placement is taken.
     *
     * @throws Refusal not found where no meeting is to come, not allowed for whom the step is not, conflict before its hour, or where the
     *     step is not possible now
     */
    public void held(UUID placement, CurrentPerson person) {
        door.hold(placement);
        past(placement);
        if (Step.MET.permissions().stream().noneMatch(person::may)) {
            throw Refusal.forbidden();
        }
        takeStep.take(new PlacementId(placement), Step.MET, StepActor.team(person.actor()));
    }

    /** Somebody was found who interprets. @throws Refusal not found where nobody is looked for */
    public void interpreterFound(UUID placement) {
        door.hold(placement);
        FirstMeeting meeting = open(placement);
        if (meeting.by().interpreter().isEmpty()) {
            throw Refusal.notFound();
        }
        meetings.interpreter(meeting.id(), meeting.by().interpreter(), true);
        told.done(placement, StayTask.MEETING_INTERPRETER);
    }

    private FirstMeeting past(UUID placement) {
        FirstMeeting meeting = open(placement);
        Instant starts = meeting.startsAt();
        if (starts == null || starts.isAfter(clock.instant())) {
            throw Refusal.conflict("firstmeeting.refused.not_yet");
        }
        return meeting;
    }

    private FirstMeeting open(UUID placement) {
        return meetings.open(placement).orElseThrow(Refusal::notFound);
    }
}

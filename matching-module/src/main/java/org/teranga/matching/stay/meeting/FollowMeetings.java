package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.i18n.Formats;

/** What becomes of meetings with time and with steps: one is to be planned, both are reminded, whether they met is noted, or none is to come. */
@ApplicationScoped
@Transactional
public class FollowMeetings {
    /** Within how many days after the introduction the team proposes dates. */
    private static final int PLAN_DAYS = 2;

    private final FirstMeetings meetings;
    private final Placements placements;
    private final Pairs pairs;
    private final MeetingSides told;
    private final Clock clock;

    @Inject
    FollowMeetings(FirstMeetings meetings, Placements placements, Pairs pairs, MeetingSides told, Clock clock) {
        this.meetings = meetings;
        this.placements = placements;
        this.pairs = pairs;
        this.told = told;
        this.clock = clock;
    }

    /** A step of placements was taken, in the running transaction. */
    void follow(@Observes DomainEvent event) {
        if (!event.kind().equals(TakeStep.TAKEN)) {
            return;
        }
        String step = Objects.requireNonNullElse(event.facts().get("step"), "");
        if (step.equals(Step.INTRODUCE.key())) {
            event.subjects().forEach(this::toPlan);
        } else if (step.equals(Step.MET.key())) {
            event.subjects().forEach(placement -> close(placement, true));
        } else if (Step.of(step.replace('_', '-')).filter(Step::ends).isPresent()) {
            meetings.open(event.subjects()).forEach(meeting -> close(meeting.placement(), false));
            told.settled(event.subjects());
        }
    }

    private void toPlan(UUID placement) {
        placements
                .find(new PlacementId(placement))
                .map(pairs::of)
                .filter(MeetingDoor::canMeet)
                .ifPresent(any -> told.waits(placement, StayTask.MEETING_TO_PLAN, PLAN_DAYS));
    }

    private void close(UUID placement, boolean met) {
        Instant now = clock.instant();
        meetings.open(placement).ifPresent(meeting -> {
            Instant starts = meeting.startsAt();
            boolean held = met && starts != null && !starts.isAfter(now);
            meetings.change(meeting.id(), held ? "held" : "cancelled", starts);
        });
        told.settled(List.of(placement));
    }

    /** The placements whose sides meet tomorrow and were not reminded. */
    List<UUID> tomorrow() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1);
        Instant from = tomorrow.atStartOfDay(Formats.ZONE).toInstant();
        Instant until = tomorrow.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
        return meetings.toRemind(from, until).stream()
                .map(FirstMeeting::placement)
                .toList();
    }

    /** Reminds both sides, once. */
    void remind(UUID placement) {
        placements
                .locked(new PlacementId(placement))
                .filter(any -> meetings.open(placement)
                        .filter(meeting -> meetings.reminded(meeting.id()))
                        .isPresent())
                .ifPresent(one -> told.tellBoth("meeting_tomorrow", pairs.of(one), StepActor.CLOCK));
    }

    /** Whether they met is noted once the hour is past; where all dates went by without one that suits both, others are proposed. */
    void due() {
        Instant now = clock.instant();
        for (FirstMeeting meeting : meetings.open()) {
            Instant starts = meeting.startsAt();
            if (starts != null && starts.isBefore(now)) {
                told.waits(meeting.placement(), StayTask.MEETING_TO_NOTE, 1);
            }
            if (starts == null && meeting.proposed().stream().noneMatch(date -> date.isAfter(now))) {
                told.waits(meeting.placement(), StayTask.MEETING_TO_PLAN, 0);
            }
        }
    }
}

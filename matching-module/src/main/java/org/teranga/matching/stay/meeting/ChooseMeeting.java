package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.appointment.ProposedDates;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Each side says which dates of a meeting suit; neither reads what suits the other, only which one holds in the end. */
@ApplicationScoped
@Transactional
public class ChooseMeeting {
    /** None of the dates suits, or not any more: somebody of the team calls. */
    private static final String CALL = "0";

    private final FirstMeetings meetings;
    private final Placements placements;
    private final Pairs pairs;
    private final MeetingSides told;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChooseMeeting(
            FirstMeetings meetings,
            Placements placements,
            Pairs pairs,
            MeetingSides told,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.placements = placements;
        this.pairs = pairs;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes what suits this side.
     *
     * @param by   who says it: the link by which they came goes on leading
     * @param sent {@code date}: numbers from 1, or 0 alone for none; {@code interpreter}: into which language, from the household
     * @throws Refusal conflict where no meeting is to come, invalid with every fault
     */
    public void choose(PlacementLinks.Followed side, StepActor by, Answers sent) {
        Placement placement = placements.locked(side.placement()).orElseThrow(Refusal::notFound);
        FirstMeeting meeting = meetings.open(side.placement().value())
                .orElseThrow(() -> Refusal.conflict("firstmeeting.refused.not_now"));
        Sides sides = pairs.of(placement);
        List<Integer> numbers = numbers(sent, meeting);
        if (meeting.state().equals("dated")) {
            changeOfMind(meeting, side.party(), numbers, sides);
            return;
        }
        if (side.party() == Party.HOUSEHOLD) {
            wish(meeting, sent, sides);
        }
        meetings.suits(meeting.id(), side.party(), numbers);
        audit.record("stay.meeting_chosen", "placement", side.placement().value());
        settle(meetings.open(side.placement().value()).orElseThrow(), sides, by);
    }

    /** Where both have said, the first date that suits both holds; where none does the team calls. */
    private void settle(FirstMeeting meeting, Sides sides, StepActor by) {
        Instant now = clock.instant();
        Optional<Instant> common = meeting.common(now);
        if (common.isPresent()) {
            meetings.change(meeting.id(), "dated", common.get());
            told.done(meeting.placement(), StayTask.MEETING_CALL);
            told.tellBoth("meeting_dated", sides, by);
        } else if (meeting.wantsCall(now)) {
            told.waits(meeting.placement(), StayTask.MEETING_CALL, 1);
        } else {
            told.done(meeting.placement(), StayTask.MEETING_CALL);
        }
    }

    /** A date holds already: the same once more is nothing new; who cannot come is called, and the other side does not come for nothing. */
    private void changeOfMind(FirstMeeting meeting, Party side, List<Integer> numbers, Sides sides) {
        if (!numbers.isEmpty()) {
            return;
        }
        meetings.suits(meeting.id(), side, numbers);
        meetings.change(meeting.id(), "proposed", null);
        told.waits(meeting.placement(), StayTask.MEETING_CALL, 0);
        told.tellOther("meeting_moved", side, sides);
        audit.record("stay.meeting_moved", "placement", meeting.placement());
    }

    private List<Integer> numbers(Answers sent, FirstMeeting meeting) {
        List<String> chosen =
                sent.all("date").stream().filter(one -> !one.isBlank()).toList();
        if (chosen.equals(List.of(CALL))) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : new LinkedHashSet<>(chosen)) {
            Instant date = ProposedDates.numbered(meeting.proposed(), number)
                    .orElseThrow(() -> fault("answer.meeting.fault.choose"));
            if (date.isAfter(clock.instant()) || meeting.state().equals("dated")) {
                numbers.add(Integer.valueOf(number));
            }
        }
        if (numbers.isEmpty()) {
            throw fault(chosen.isEmpty() ? "answer.meeting.fault.choose" : "answer.meeting.fault.past");
        }
        return numbers;
    }

    private void wish(FirstMeeting meeting, Answers sent, Sides sides) {
        FormReader in = new FormReader(sent);
        String language = in.choice("interpreter", OwnMeeting.languages(sides));
        in.end();
        FirstMeeting.Team team = meeting.by();
        String wished = language == null ? "" : language;
        if (!wished.equals(team.interpreter())) {
            meetings.interpreter(meeting.id(), language, false);
            told.interpreter(
                    meeting.placement(), new FirstMeeting.Team(team.proposedBy(), team.accompaniedBy(), wished, false));
        }
    }

    private static Refusal fault(String key) {
        return Refusal.invalid(List.of(FieldError.of("date", key)));
    }
}

package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.appointment.AppointmentFile;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.answer.ProposalQuestions;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Puts together what staff read of the first meeting of two. */
@ApplicationScoped
@Transactional
class ShowMeeting {
    private final FirstMeetings meetings;
    private final MeetingDoor door;
    private final ProposalQuestions questions;
    private final Members members;
    private final CurrentPerson person;
    private final AppointmentFile calendar;
    private final Clock clock;

    @Inject
    ShowMeeting(
            FirstMeetings meetings,
            MeetingDoor door,
            ProposalQuestions questions,
            Members members,
            CurrentPerson person,
            AppointmentFile calendar,
            Clock clock) {
        this.meetings = meetings;
        this.door = door;
        this.questions = questions;
        this.members = members;
        this.person = person;
        this.calendar = calendar;
        this.clock = clock;
    }

    MeetingView one(UUID placement, String home, FilledForm form, String refused) {
        Sides sides = door.read(placement);
        List<FirstMeeting> all = meetings.of(placement);
        boolean plans = person.may(Permission.FILES_WORK) && MeetingDoor.canMeet(sides);
        return new MeetingView(
                home + "/desk/stays/" + placement + "/meeting",
                home + "/desk/placements/" + placement,
                sides.need().receiptNumber(),
                sides.offer().receiptNumber(),
                sides.placement().state().code(),
                plans,
                questions.of(sides.placement().id()).stream()
                        .anyMatch(one -> one.kind().equals("meet")),
                plans ? companions() : List.of(),
                OwnMeeting.languages(sides),
                all.stream()
                        .filter(FirstMeeting::open)
                        .findFirst()
                        .map(this::open)
                        .orElse(null),
                all.stream()
                        .filter(one -> !one.open())
                        .map(one -> new MeetingView.Earlier(one.state(), one.startsAt()))
                        .toList(),
                form,
                refused);
    }

    private List<MeetingView.Companion> companions() {
        return members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new MeetingView.Companion(one.getKey().toString(), one.getValue()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private MeetingView.Open open(FirstMeeting meeting) {
        Instant starts = meeting.startsAt();
        UUID companion = meeting.by().accompaniedBy();
        Map<UUID, String> names = members.names(Set.of(companion));
        return new MeetingView.Open(
                meeting.state(),
                IntStream.rangeClosed(1, meeting.proposed().size())
                        .mapToObj(number -> new MeetingView.Choice(
                                meeting.proposed().get(number - 1),
                                has(meeting.household(), number),
                                has(meeting.hostSuits(), number)))
                        .toList(),
                said(meeting.household()),
                said(meeting.hostSuits()),
                starts,
                starts != null && !starts.isAfter(clock.instant()),
                meeting.place().venue(),
                meeting.place().words(),
                names.getOrDefault(companion, ""),
                meeting.by().interpreter(),
                meeting.by().interpreterFound());
    }

    /** The meetings at which whoever asks is there, for a calendar: the numbers of both, and nobody's name. */
    String own(String page, PageContexts contexts) {
        return calendar.of(
                meetings.accompanied(person.requiredSubject()).stream()
                        .filter(meeting -> door.reads(meeting.placement()))
                        .map(meeting -> {
                            Sides sides = door.read(meeting.placement());
                            String title = contexts.text(
                                    "firstmeeting.calendar.team",
                                    sides.need().receiptNumber(),
                                    sides.offer().receiptNumber());
                            return OwnMeeting.entry(meeting, title);
                        })
                        .toList(),
                page);
    }

    private static boolean has(@Nullable List<Integer> numbers, int number) {
        return numbers != null && numbers.contains(number);
    }

    private static String said(@Nullable List<Integer> numbers) {
        return numbers == null ? "open" : numbers.isEmpty() ? "call" : "said";
    }
}

package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.appointment.AppointmentFile;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** The first meeting as one side reads it on its own page: the dates, where, and who of the team is there. */
@ApplicationScoped
@Transactional
public class OwnMeeting {
    private final FirstMeetings meetings;
    private final Members members;
    private final AppointmentFile calendar;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    OwnMeeting(FirstMeetings meetings, Members members, AppointmentFile calendar, PageContexts contexts, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.calendar = calendar;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** What this side reads of the meeting; null where none is to come. */
    public SideSections.@Nullable MeetingDates section(PlacementLinks.Followed side, Sides sides) {
        FirstMeeting meeting = meetings.open(side.placement().value()).orElse(null);
        if (meeting == null || !sides.placement().state().opensContact()) {
            return null;
        }
        Instant now = clock.instant();
        List<Integer> suits = meeting.suits(side.party());
        boolean household = side.party() == Party.HOUSEHOLD;
        return new SideSections.MeetingDates(
                MeetingSides.toCome(meeting.proposed(), suits, now).stream()
                        .map(one -> new SideSections.Dated(one.number(), one.at(), one.suits()))
                        .toList(),
                suits != null,
                suits != null && suits.isEmpty(),
                meeting.startsAt(),
                meeting.place().venue(),
                meeting.place().words(),
                members.names(Set.of(meeting.by().accompaniedBy()))
                        .getOrDefault(meeting.by().accompaniedBy(), ""),
                household ? meeting.by().interpreter() : "",
                household ? languages(sides) : List.of());
    }

    /**
     * The date for this side's calendar; it names nobody, and no home.
     *
     * @throws Refusal not found while no date holds
     */
    public String calendar(PlacementLinks.Followed side, String href) {
        FirstMeeting meeting = meetings.open(side.placement().value())
                .filter(one -> one.startsAt() != null)
                .orElseThrow(Refusal::notFound);
        return calendar.of(List.of(entry(meeting, contexts.text("firstmeeting.calendar"))), href);
    }

    /** A meeting for a calendar. */
    static AppointmentFile.Entry entry(FirstMeeting meeting, String title) {
        UUID id = meeting.id();
        Instant starts = Objects.requireNonNull(meeting.startsAt(), "startsAt");
        return new AppointmentFile.Entry(
                id, starts, meeting.changedAt(), title, meeting.place().words());
    }

    /** For which languages an interpreter can be wished: those of the household, then those in which we write. */
    static List<String> languages(Sides sides) {
        return Languages.ofPersons(sides.need().terms().languages());
    }
}

package org.teranga.training.meeting.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.MeetingCourses;
import org.teranga.training.meeting.Meetings;
import org.teranga.training.meeting.Seat;
import org.teranga.training.meeting.Seats;

/** Meetings for those who lead them. How many queries that takes does not depend on how many there are. */
@ApplicationScoped
@Transactional
class ShowMeetingDesk {
    private static final int MOST = 200;
    private static final int OVER = 50;
    private static final int FOUND = 12;

    private final Meetings meetings;
    private final Seats seats;
    private final MeetingCourses courses;
    private final Members members;
    private final MemberBook book;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ShowMeetingDesk(
            Meetings meetings,
            Seats seats,
            MeetingCourses courses,
            Members members,
            MemberBook book,
            CurrentPerson person,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.courses = courses;
        this.members = members;
        this.book = book;
        this.person = person;
        this.clock = clock;
    }

    /** All of them. */
    MeetingsDeskView all(String lang) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
        List<Meeting> toCome = meetings.from(now, MOST);
        List<Meeting> over = meetings.before(now, OVER);
        List<Meeting> all = Stream.concat(toCome.stream(), over.stream()).toList();
        Known known = known(all);
        UUID own = person.requiredSubject();
        return new MeetingsDeskView(
                toCome.stream()
                        .filter(one -> one.trainer().equals(own))
                        .map(one -> row(lang, one, known))
                        .toList(),
                toCome.stream()
                        .filter(one -> !one.trainer().equals(own))
                        .map(one -> row(lang, one, known))
                        .toList(),
                over.stream().map(one -> row(lang, one, known)).toList());
    }

    /**
     * One with its people.
     *
     * @param words of a name, or an address: who has come without having asked
     * @throws Refusal not found
     */
    MeetingDeskView one(String lang, UUID id, String words, String done) {
        Meeting meeting = required(id);
        boolean noting = meeting.arriving(clock.instant());
        List<Seat> asked = seats.list(id);
        Map<UUID, String> names = members.names(asked.stream().map(Seat::person).toList());
        return new MeetingDeskView(
                row(lang, meeting, known(List.of(meeting))),
                meeting.link(),
                meeting.audience() != null,
                meeting.over(),
                people(asked, Seat.State.SEATED, names),
                people(asked, Seat.State.WAITING, names),
                noting,
                noting ? words : "",
                noting && !words.isEmpty() ? found(words, asked) : List.of(),
                clock.instant().isBefore(meeting.begins()),
                done);
    }

    Meeting required(UUID id) {
        return meetings.find(id).orElseThrow(Refusal::notFound);
    }

    private List<MeetingDeskView.Found> found(String words, List<Seat> asked) {
        Map<UUID, String> states = asked.stream()
                .collect(Collectors.toMap(Seat::person, seat -> seat.state().code()));
        UUID own = person.requiredSubject();
        return book.page(new MemberFilter(Optional.empty(), Optional.of(false), words), FOUND, 0).stream()
                .map(member -> new MeetingDeskView.Found(
                        member.subject().toString(),
                        member.name(),
                        member.subject().equals(own) ? "own" : states.getOrDefault(member.subject(), "")))
                .toList();
    }

    private List<MeetingDeskView.Person> people(List<Seat> asked, Seat.State state, Map<UUID, String> names) {
        return asked.stream()
                .filter(seat -> seat.state() == state)
                .map(seat -> new MeetingDeskView.Person(
                        seat.person().toString(),
                        names.getOrDefault(seat.person(), ""),
                        noted(seat.attended()),
                        seat.person().equals(person.requiredSubject())))
                .toList();
    }

    private static String noted(@Nullable Boolean attended) {
        return attended == null ? "" : attended ? "yes" : "no";
    }

    private record Known(Map<UUID, Seats.Taken> taken, Map<UUID, Called> titles, Map<UUID, String> names) {}

    private Known known(List<Meeting> all) {
        return new Known(
                seats.taken(all.stream().map(Meeting::id).toList()),
                courses.titles(),
                members.names(all.stream().map(Meeting::trainer).distinct().toList()));
    }

    private static MeetingsDeskView.Row row(String lang, Meeting meeting, Known known) {
        Seats.Taken taken = known.taken.getOrDefault(meeting.id(), Seats.Taken.NONE);
        String tongue = meeting.readIn(lang, TenantContext.required().languages());
        return new MeetingsDeskView.Row(
                meeting.in(tongue).title(),
                "/" + lang + "/desk/meetings/" + meeting.id(),
                meeting.course() == null ? null : known.titles.get(meeting.course()),
                known.names.getOrDefault(meeting.trainer(), ""),
                meeting.begins(),
                meeting.place().line(),
                meeting.seats(),
                taken.seated(),
                taken.waiting(),
                meeting.cancelled());
    }
}

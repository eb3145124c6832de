package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.refusal.Refusal;

/**
 * Gives the seats of a meeting to those who ask, in the order in which they ask; who finds none waits and moves up when one is left.
 * Whoever gives or takes one locks the meeting first, so that of two clicks at the same moment the second sees what the first has taken.
 */
@ApplicationScoped
@Transactional
public class GiveSeats {
    private final Meetings meetings;
    private final Seats seats;
    private final MeetingLetters letters;
    private final Members members;
    private final MemberBook book;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    GiveSeats(
            Meetings meetings,
            Seats seats,
            MeetingLetters letters,
            Members members,
            MemberBook book,
            CurrentPerson person,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.letters = letters;
        this.members = members;
        this.book = book;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The signed-in person asks for a seat; who has asked before keeps what there is.
     *
     * @param language in which the person is written to
     * @throws Refusal not found, conflict where it has begun or was cancelled
     */
    public Seat ask(UUID id, String language) {
        Meeting meeting = open(id);
        UUID who = person.requiredSubject();
        Seat known = known(id, who);
        if (known != null) {
            return known;
        }
        Seat seat = give(meeting, who, language, false);
        letters.to(meeting, List.of(seat), seat.state() == Seat.State.SEATED ? "seated" : "waiting");
        return seat;
    }

    /**
     * The team puts somebody on the list, also of a meeting that has begun; who is on it stays where they are. Who has come has a seat,
     * however many there are: nobody is sent home by a list. No letter is written.
     *
     * @param language in which the person is written to later
     * @throws Refusal not found
     */
    public void admit(UUID id, UUID who, String language) {
        Meeting meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        if (known(id, who) == null) {
            give(meeting, who, language, meeting.arriving(clock.instant()));
        } else {
            arrived(meeting, List.of(who));
        }
    }

    /** Those of these who wait have come, so that they have a seat; the meeting is locked. */
    void arrived(Meeting meeting, Collection<UUID> people) {
        Instant now = clock.instant();
        if (meeting.arriving(now) && !people.isEmpty()) {
            seats.moveUp(meeting.id(), people, now);
        }
    }

    private Seat give(Meeting meeting, UUID who, String language, boolean there) {
        Instant now = clock.instant();
        boolean free = there || seats.seated(meeting.id()) < meeting.seats();
        Seat seat = new Seat(meeting.id(), who, free ? Seat.State.SEATED : Seat.State.WAITING, now, language, null);
        seats.put(seat, free ? meeting.reminded(now) : null);
        return seat;
    }

    private @Nullable Seat known(UUID id, UUID who) {
        return seats.of(id, who).filter(seat -> seat.state() != Seat.State.LEFT).orElse(null);
    }

    /**
     * The signed-in person gives the seat back, or does not wait for one any more.
     *
     * @throws Refusal not found, conflict where it has begun or was cancelled
     */
    public void leave(UUID id) {
        Meeting meeting = open(id);
        seats.leave(id, List.of(person.requiredSubject()));
        moveUp(meeting);
    }

    /** Whoever is no member any more could not come: the seats of what has not begun go to those who wait. */
    void ended(@Observes MembershipEnded membership) {
        for (Meeting meeting : meetings.lockAskedBy(membership.account())) {
            if (meeting.open(clock.instant())) {
                seats.leave(meeting.id(), List.of(membership.account()));
                moveUp(meeting);
            }
        }
    }

    /** What an erased person asked for goes with the rest, and those who wait move up. */
    void forget(@Observes PersonErased erased) {
        List<Meeting> asked = meetings.lockAskedBy(erased.person());
        seats.forget(erased.person());
        asked.forEach(this::moveUp);
    }

    /** It takes place after all: whoever has ceased to be a member meanwhile keeps no seat, and those who wait move up. */
    void restored(Meeting meeting) {
        List<UUID> asked = seats.list(meeting.id()).stream().map(Seat::person).toList();
        Set<UUID> known = book.find(asked).keySet();
        seats.leave(
                meeting.id(), asked.stream().filter(who -> !known.contains(who)).toList());
        newHour(meeting);
        moveUp(meeting);
    }

    /** Everybody who asked has just been told when it is, so who is near to that day is not reminded of it again; all others are. */
    void newHour(Meeting meeting) {
        seats.reminded(meeting.id(), meeting.reminded(clock.instant()));
    }

    /**
     * Those who have waited longest take the seats that are free; the meeting is locked. Who is no member any more, or kept out, could
     * neither come nor read that there is a seat, and is passed over.
     */
    void moveUp(Meeting meeting) {
        Instant now = clock.instant();
        int free = meeting.seats() - seats.seated(meeting.id());
        if (free <= 0 || !meeting.open(now)) {
            return;
        }
        List<UUID> waiting = seats.waiting(meeting.id());
        Set<UUID> active = members.active(waiting);
        List<UUID> next = waiting.stream().filter(active::contains).limit(free).toList();
        letters.to(meeting, seats.moveUp(meeting.id(), next, meeting.reminded(now)), "moved_up");
    }

    private Meeting open(UUID id) {
        Meeting meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        if (!meeting.open(clock.instant())) {
            throw Refusal.conflict(meeting.cancelled() ? "meeting.fault.cancelled" : "meeting.fault.begun");
        }
        return meeting;
    }
}

package org.teranga.training.meeting.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.MeetingCourses;
import org.teranga.training.meeting.Meetings;
import org.teranga.training.meeting.Seat;
import org.teranga.training.meeting.Seats;

/** Meetings for those who may come. How many queries that takes does not depend on how many there are. */
@ApplicationScoped
@Transactional
class ShowMeetings {
    private static final int MOST = 100;

    private final Meetings meetings;
    private final Seats seats;
    private final MeetingCourses courses;
    private final MeetingDates dates;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowMeetings(
            Meetings meetings,
            Seats seats,
            MeetingCourses courses,
            MeetingDates dates,
            CurrentPerson person,
            PageContexts contexts,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.courses = courses;
        this.dates = dates;
        this.person = person;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Those to come. */
    MeetingView toCome() {
        return view(meetings.from(now(), MOST), null, "");
    }

    /** Those of a course that are to come; empty where there is no such course. */
    Optional<MeetingView> toCome(String slug) {
        return courses.bySlug(slug).map(course -> view(meetings.ofCourse(course, now(), MOST), course, ""));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** One of them. */
    Optional<MeetingView> one(UUID id, String done) {
        return meetings.find(id).map(meeting -> view(List.of(meeting), null, done));
    }

    /** One that everybody may see. */
    Optional<MeetingView> forEverybody(UUID id) {
        return TenantContext.current()
                .flatMap(here -> meetings.find(id))
                .filter(meeting -> meeting.audience() != null)
                .map(meeting -> view(List.of(meeting), null, ""));
    }

    /** One as a file for a calendar. */
    Optional<String> file(UUID id) {
        return meetings.find(id).map(meeting -> dates.file(meeting, seated(id)));
    }

    private boolean seated(UUID id) {
        return person.subject()
                .flatMap(who -> seats.of(id, who))
                .filter(seat -> seat.state() == Seat.State.SEATED)
                .isPresent();
    }

    private MeetingView view(List<Meeting> all, @Nullable UUID course, String done) {
        Map<UUID, Seats.Taken> taken = seats.taken(all.stream().map(Meeting::id).toList());
        Map<UUID, Seat> own = person.subject().map(seats::askedBy).orElse(Map.of());
        Map<UUID, Called> titles = courses.titles();
        List<MeetingView.Row> rows = all.stream()
                .map(meeting -> row(
                        meeting,
                        taken.getOrDefault(meeting.id(), Seats.Taken.NONE),
                        own.get(meeting.id()),
                        meeting.course() == null ? null : titles.get(meeting.course())))
                .toList();
        return new MeetingView(
                rows,
                course == null ? null : titles.get(course),
                person.subject().map(dates::feedOf).orElse(null),
                done);
    }

    private MeetingView.Row row(Meeting meeting, Seats.Taken taken, @Nullable Seat own, @Nullable Called course) {
        String language = contexts.language().tag();
        String tongue = meeting.readIn(language, TenantContext.required().languages());
        Meeting.Text text = meeting.in(tongue);
        boolean seated = own != null && own.state() == Seat.State.SEATED;
        String href = "/" + language + "/training/meetings/" + meeting.id();
        Instant now = clock.instant();
        return new MeetingView.Row(
                text.title(),
                tongue,
                paragraphs(text.description()),
                course,
                meeting.begins(),
                meeting.over(),
                meeting.place().line(),
                seated ? meeting.link() : "",
                !meeting.link().isEmpty(),
                meeting.seats(),
                Math.max(0, meeting.seats() - taken.seated()),
                taken.waiting(),
                own == null ? "" : own.state().code(),
                meeting.open(now),
                meeting.cancelled(),
                href,
                href + ".ics");
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}

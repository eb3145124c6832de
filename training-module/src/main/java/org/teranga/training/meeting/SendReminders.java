package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.teranga.platform.i18n.Formats;

/** Reminds those who have a seat, once, the day before; who gets a seat later than that has just been written to. */
@ApplicationScoped
public class SendReminders {
    private final Meetings meetings;
    private final Seats seats;
    private final MeetingLetters letters;
    private final Clock clock;

    @Inject
    SendReminders(Meetings meetings, Seats seats, MeetingLetters letters, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.letters = letters;
        this.clock = clock;
    }

    /** For the open association. */
    @Transactional
    public void send() {
        Instant now = clock.instant();
        LocalDateTime here = LocalDateTime.ofInstant(now, Formats.ZONE);
        LocalDateTime afterTomorrow = here.toLocalDate().plusDays(2).atStartOfDay();
        for (Meeting meeting : meetings.beginning(here, here.plus(Meeting.REMINDED))) {
            if (meeting.starts()
                    .isBefore(afterTomorrow)) { // else the letter, which says "tomorrow", waits for midnight
                boolean today = meeting.starts().toLocalDate().equals(here.toLocalDate());
                letters.to(meeting, seats.remind(meeting.id(), now), today ? "reminder_today" : "reminder");
            }
        }
    }
}

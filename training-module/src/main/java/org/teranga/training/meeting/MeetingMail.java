package org.teranga.training.meeting;

import java.time.Instant;

/**
 * A letter about a meeting ({@code mail/meeting}).
 *
 * @param association who writes
 * @param name        what to call the person; empty where that is not known
 * @param what        {@code seated, waiting, moved_up, moved, cancelled, restored, reminder, reminder_today}
 * @param title       what the meeting is called
 * @param begins      when it begins
 * @param place       where; empty where it is held by link
 * @param link        where on the web; empty where the reader has no seat, or it is held in a place only
 * @param url         its page
 */
public record MeetingMail(
        String association,
        String name,
        String what,
        String title,
        Instant begins,
        String place,
        String link,
        String url) {}

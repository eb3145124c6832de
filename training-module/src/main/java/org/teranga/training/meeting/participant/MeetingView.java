package org.teranga.training.meeting.participant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;

/**
 * Meetings as those see them who may come ({@code training/meeting/meetings}, {@code training/meeting/meeting}).
 *
 * @param meetings those that are to come
 * @param of       of which course these alone are shown; null for all
 * @param feed     the address of one's own calendar; null where nobody is signed in
 * @param done     what was just done: {@code seated, waiting, left}, or nothing
 */
public record MeetingView(
        List<Row> meetings, @Nullable Called of, @Nullable String feed, String done) {
    public MeetingView {
        meetings = List.copyOf(meetings);
    }

    /**
     * One.
     *
     * @param title       what it is called
     * @param tongue      in which language
     * @param description CommonMark made into plain paragraphs
     * @param course      what its course is called; null where it has none
     * @param place       where; empty where it is held by link
     * @param link        where on the web; empty where the reader has no seat
     * @param online      whether it is held by link
     * @param seats       for how many
     * @param free        how many seats are left
     * @param waiting     how many wait
     * @param state       of the reader: {@code seated, waiting}, or nothing
     * @param open        whether seats are still given
     * @param href        its page
     * @param file        its date as a file
     */
    public record Row(
            String title,
            String tongue,
            List<String> description,
            @Nullable Called course,
            Instant begins,
            Instant ends,
            String place,
            String link,
            boolean online,
            int seats,
            int free,
            int waiting,
            String state,
            boolean open,
            boolean cancelled,
            String href,
            String file) {
        public Row {
            description = List.copyOf(description);
        }
    }
}

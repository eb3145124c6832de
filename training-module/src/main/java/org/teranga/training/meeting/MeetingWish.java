package org.teranga.training.meeting;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The requested data of a meeting.
 *
 * @param course   of which course it is a part; null for an information meeting
 * @param texts    language to what it says; never empty
 * @param starts   by the clocks of France
 * @param ends     likewise
 * @param place    where; all of it empty where it is held by link
 * @param link     where on the web; empty where it is held in a place only
 * @param seats    for how many
 * @param audience for whom it stands among the public events; null where it does not
 */
public record MeetingWish(
        @Nullable UUID course,
        Map<String, Meeting.Text> texts,
        LocalDateTime starts,
        LocalDateTime ends,
        MeetingPlace place,
        String link,
        int seats,
        @Nullable String audience) {
    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 150;

    /** The longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 4_000;

    /** The most seats. */
    public static final int MOST_SEATS = 1_000;
}

package org.teranga.training.meeting;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting shall be; the parts are those of {@link Meeting}. */
record MeetingWish(
        @Nullable UUID course,
        Map<String, Meeting.Text> texts,
        LocalDateTime starts,
        LocalDateTime ends,
        MeetingPlace place,
        String link,
        int seats,
        @Nullable String audience) {
    /** The longest title, in characters. */
    static final int LONGEST_TITLE = 150;

    /** The longest description, in characters. */
    static final int LONGEST_DESCRIPTION = 4_000;

    /** The most seats. */
    static final int MOST_SEATS = 1_000;
}

package org.teranga.training.meeting.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;

/**
 * Meetings as those see them who lead them ({@code training/meeting/desk}).
 *
 * @param own    those to come that the reader leads
 * @param others those to come that others lead
 * @param over   those that are over, the last first
 */
public record MeetingsDeskView(List<Row> own, List<Row> others, List<Row> over) {
    public MeetingsDeskView {
        own = List.copyOf(own);
        others = List.copyOf(others);
        over = List.copyOf(over);
    }

    /**
     * One.
     *
     * @param title   what it is called
     * @param course  what its course is called; null where it has none
     * @param trainer who leads it; empty where that is not known any more
     * @param place   where; empty where it is held by link
     * @param seated  how many have a seat
     * @param waiting how many wait
     */
    public record Row(
            String title,
            String href,
            @Nullable Called course,
            String trainer,
            Instant begins,
            String place,
            int seats,
            int seated,
            int waiting,
            boolean cancelled) {}
}

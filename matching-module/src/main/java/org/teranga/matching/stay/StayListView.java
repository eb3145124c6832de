package org.teranga.matching.stay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * A part of the list of stays ({@code matching/stay/list}).
 *
 * @param query which part
 * @param total how many there are in all
 * @param rows  those of this part
 */
public record StayListView(ListQuery query, long total, List<Row> rows) {
    public StayListView {
        rows = List.copyOf(rows);
    }

    /**
     * A stay.
     *
     * @param id         of its placement
     * @param need       the household's number
     * @param offer      the host's number
     * @param household  how the household is called; empty where nobody said it, and where the reader works on no files
     * @param host       how the host is called, likewise
     * @param state      where it is
     * @param firstNight since when the household lives there; null where it does not
     * @param endsOn     the last day; null where none is agreed
     * @param owner      the name of who has its file; empty for nobody
     * @param due        by when something is to be done; null where nothing waits
     * @param late       whether that day is past
     */
    public record Row(
            String id,
            String need,
            String offer,
            String household,
            String host,
            String state,
            @Nullable LocalDate firstNight,
            @Nullable LocalDate endsOn,
            String owner,
            @Nullable LocalDate due,
            boolean late) {}
}

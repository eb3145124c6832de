package org.teranga.matching.incident;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * A part of the list of incidents ({@code matching/incident/list}).
 *
 * @param query which part; the filter {@code view} is {@code all}, or empty for the open ones
 * @param total how many there are in all
 * @param rows  those of this part
 */
public record IncidentListView(ListQuery query, long total, List<Row> rows) {
    public IncidentListView {
        rows = List.copyOf(rows);
    }

    /**
     * An incident.
     *
     * @param href     its address, from the root of the host
     * @param need     the household's number
     * @param offer    the host's number
     * @param side     who said so: {@code household}, {@code host} or {@code team}
     * @param state    {@code open}, {@code taken}, {@code resumed}, {@code ended} or {@code unsuitable}
     * @param openedAt when
     * @param takenBy  the name of who took it; empty for nobody
     */
    public record Row(
            String href, String need, String offer, String side, String state, Instant openedAt, String takenBy) {}
}

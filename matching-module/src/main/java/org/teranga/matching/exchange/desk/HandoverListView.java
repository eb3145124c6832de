package org.teranga.matching.exchange.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to other associations and what comes from them ({@code matching/exchange/handovers}). Asking is a POST to {@code href}/ask/ with a key.
 *
 * @param href    its own address, from the root of the host
 * @param asked   for what others ask, and nobody has asked its person
 * @param going   what goes, is to go, or went lately
 * @param coming  what others pass on, or passed on lately
 * @param figures how many were taken over, by association
 */
public record HandoverListView(
        String href, List<Asked> asked, List<Going> going, List<Coming> coming, List<Figure> figures) {
    public HandoverListView {
        asked = List.copyOf(asked);
        going = List.copyOf(going);
        coming = List.copyOf(coming);
        figures = List.copyOf(figures);
    }

    /** How many records each other association has taken over from this one, and this one from it. */
    public record Figure(String other, long gone, long came) {}

    /**
     * Another association asks for it.
     *
     * @param file its page here
     */
    public record Asked(String id, String number, String file, String other, Instant askedAt) {}

    /**
     * It goes.
     *
     * @param state  {@code asked, agreed, sent, recalled, accepted}, or what became of it
     * @param decide whether the reader may decide it now
     * @param until  until when the other may take it over; null before it went
     */
    public record Going(
            String id,
            String number,
            String record,
            String other,
            String state,
            boolean decide,
            Instant askedAt,
            @Nullable Instant until) {}

    /**
     * It comes.
     *
     * @param state {@code waiting, accepted, declined, given_back}
     */
    public record Coming(String id, String record, String other, String state, Instant arrivedAt, Instant until) {}
}

package org.teranga.matching.desk;

import java.util.List;
import java.util.UUID;
import org.teranga.matching.home.HomesToLook;
import org.teranga.matching.pool.offer.OfferSummary;

/**
 * The list of hosts' free text that nobody has looked at yet ({@code matching/desk/words}).
 *
 * @param total how many offers there are with such words
 * @param rows  the longest waiting of them
 * @param homes  the longest waiting homes with words or house rules
 * @param photos the longest waiting photographs
 * @param done  whether the reader has just looked at some
 */
public record WordsView(
        long total, List<Row> rows, List<HomesToLook.Told> homes, List<HomesToLook.Pictured> photos, boolean done) {
    public WordsView {
        rows = List.copyOf(rows);
        homes = List.copyOf(homes);
        photos = List.copyOf(photos);
    }

    /** Whether nothing waits. */
    public boolean none() {
        return rows.isEmpty() && homes.isEmpty() && photos.isEmpty();
    }

    /**
     * An offer.
     *
     * @param receiptNumber what it is called by
     * @param href          its page, from the root of the host
     * @param id            its key
     * @param terms         what is offered, with the words
     */
    public record Row(String receiptNumber, String href, UUID id, OfferSummary terms) {}
}

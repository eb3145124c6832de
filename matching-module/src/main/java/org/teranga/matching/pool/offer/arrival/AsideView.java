package org.teranga.matching.pool.offer.arrival;

import java.util.List;
import org.teranga.matching.pool.area.Elsewhere;

/**
 * The message to a person whose offer is kept aside: why, who works there, and how it is passed on.
 *
 * @param reason        {@code outside, kind, full}
 * @param place         where it is, as people call it
 * @param kind          which kind of help
 * @param elsewhere     the associations of the platform that take this kind there; empty where none does
 * @param action        where the consent is sent
 * @param directoryHref where all associations of the platform stand
 */
public record AsideView(
        String reason,
        String place,
        String kind,
        List<Elsewhere.Association> elsewhere,
        String action,
        String directoryHref) {
    public AsideView {
        elsewhere = List.copyOf(elsewhere);
    }
}

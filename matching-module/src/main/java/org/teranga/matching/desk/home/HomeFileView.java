package org.teranga.matching.desk.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomePhoto;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.message.DeskThreadView;

/**
 * The file of a home ({@code matching/desk/home_file}).
 *
 * @param number    the receipt number of its offer
 * @param name      who offers it; empty where nobody said it
 * @param placeName where, as people call it; empty where that is not known
 * @param told      where it is told; null where its offer is withdrawn or passed on
 * @param offers    its offers, those that are not withdrawn first
 * @param visits    where its visits are
 * @param visited   its visits, the newest first
 * @param file      its file; null for who works on no files
 * @param thread    the conversation with its host; null where there is none to be shown
 */
public record HomeFileView(
        String number,
        String name,
        String placeName,
        @Nullable Told told,
        List<OfOffer> offers,
        String visits,
        List<Visited> visited,
        @Nullable CaseFileView file,
        @Nullable DeskThreadView thread) {
    public HomeFileView {
        offers = List.copyOf(offers);
        visited = List.copyOf(visited);
    }

    /**
     * How far it is told.
     *
     * @param href    where staff read it and fill it in
     * @param missing codes of what is missing, with the message {@code dwelling.missing.<code>}
     * @param photos  the photographs
     */
    public record Told(String href, List<String> missing, List<HomePhoto> photos) {
        public Told {
            missing = List.copyOf(missing);
            photos = List.copyOf(photos);
        }
    }

    /** An offer of it: its number, where it is shown, how it stands. */
    public record OfOffer(String number, String href, String status) {}

    /** A visit: how it stands, when it is or was last changed, who visits. */
    public record Visited(String state, Instant at, List<String> visitors) {
        public Visited {
            visitors = List.copyOf(visitors);
        }
    }
}

package org.teranga.platform.calendar;

import java.util.Map;
import java.util.Objects;

/**
 * The requested data of an event.
 *
 * @param times    when
 * @param venue    where
 * @param link     an address on the web; empty for none
 * @param audience for whom: one of {@link PublicEvent#AUDIENCES}
 * @param texts    language to what it says; not empty
 */
public record EventWish(EventTimes times, Venue venue, String link, String audience, Map<String, EventText> texts) {
    public EventWish {
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(audience, "audience");
        texts = Map.copyOf(texts);
        PublicEvent.check(audience, texts);
    }
}

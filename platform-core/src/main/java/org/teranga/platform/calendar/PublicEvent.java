package org.teranga.platform.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An event that everybody may come to, or those whom it is for.
 *
 * @param id        its id within the association
 * @param number    the same for interfaces that know whole numbers only
 * @param times     when
 * @param venue     where; {@link Venue#NONE} where it takes place on the web
 * @param link      an address on the web, of itself or where one signs up; empty for none
 * @param audience  for whom: one of {@link #AUDIENCES}
 * @param texts     language to what it says; never empty
 * @param cancelled whether it does not take place
 * @param source    who keeps it: {@link #DESK}, or the feature that added it
 * @param changedAt when readers last saw it change
 */
public record PublicEvent(
        UUID id,
        long number,
        EventTimes times,
        Venue venue,
        String link,
        String audience,
        SortedMap<String, EventText> texts,
        boolean cancelled,
        String source,
        Instant changedAt) {
    /** For whom an event can be. */
    public static final List<String> AUDIENCES = List.of("everybody", "newcomers", "volunteers");

    /** The source of what staff keep at the desk. */
    public static final String DESK = "desk";

    public PublicEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(link, "link");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        check(audience, texts);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Refuses an event for others, and one that says nothing. */
    static void check(String audience, Map<String, EventText> texts) {
        if (!AUDIENCES.contains(audience)) {
            throw new IllegalArgumentException("an event for " + audience + ". Maybe one of " + AUDIENCES);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("an event that says nothing in any language");
        }
    }

    /** Whether staff keep it at the desk. */
    public boolean ofTheDesk() {
        return source.equals(DESK);
    }

    /** The language in which somebody reads it: theirs, else the first of these in which it is said, else any. */
    public String readIn(String language, List<String> others) {
        if (texts.containsKey(language)) {
            return language;
        }
        return others.stream().filter(texts::containsKey).findFirst().orElseGet(texts::firstKey);
    }

    /** What it says in a language in which it is said. */
    public EventText text(String language) {
        return Objects.requireNonNull(((Map<String, EventText>) texts).get(language), language);
    }
}

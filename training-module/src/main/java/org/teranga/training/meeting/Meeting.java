package org.teranga.training.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;

/**
 * A meeting. It is announced, may be changed and cancelled, and restored before its day; then it is over and kept.
 *
 * @param course      of which course it is a part; null for an information meeting
 * @param trainer     who leads it
 * @param texts       language to what it says; never empty
 * @param starts      by the clocks of France
 * @param ends        likewise
 * @param place       where; all of it empty where it is held by link
 * @param link        where on the web; empty where it is held in a place only
 * @param seats       for how many
 * @param audience    for whom it stands among the public events; null where it does not
 * @param event       its public event; null where it has none
 * @param cancelledAt since when it does not take place; null where it does
 * @param changedAt   when it was last said anew
 */
public record Meeting(
        UUID id,
        @Nullable UUID course,
        UUID trainer,
        Map<String, Text> texts,
        LocalDateTime starts,
        LocalDateTime ends,
        MeetingPlace place,
        String link,
        int seats,
        @Nullable String audience,
        @Nullable UUID event,
        @Nullable Instant cancelledAt,
        Instant changedAt) {
    /** People arrive before it begins. */
    private static final Duration EARLY = Duration.ofHours(2);

    /** How long before it those who have a seat are reminded. */
    static final Duration REMINDED = Duration.ofHours(26);

    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(trainer, "trainer");
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(changedAt, "changedAt");
        if (texts.isEmpty() || !ends.isAfter(starts) || seats < 1) {
            throw new IllegalArgumentException("a meeting from " + starts + " to " + ends + " for " + seats);
        }
    }

    /** What it says in one language. */
    public record Text(String title, String description) {}

    boolean cancelled() {
        return cancelledAt != null;
    }

    Instant begins() {
        return starts.atZone(Formats.ZONE).toInstant();
    }

    Instant over() {
        return ends.atZone(Formats.ZONE).toInstant();
    }

    /** Whether seats are still given and left. */
    boolean open(Instant now) {
        return !cancelled() && now.isBefore(begins());
    }

    /** Whether people arrive, or have come: then the team notes who is there. */
    boolean arriving(Instant now) {
        return !cancelled() && !now.isBefore(begins().minus(EARLY));
    }

    /** Since when those are reminded to whom nobody has written of it meanwhile; null while that is still to come. */
    @Nullable
    Instant reminded(Instant now) {
        return now.isBefore(begins().minus(REMINDED)) ? null : now;
    }

    /** The language in which somebody reads it: theirs, else the association's first in which it says something. */
    String readIn(String language, List<String> others) {
        if (texts.containsKey(language)) {
            return language;
        }
        return others.stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().iterator().next());
    }

    Text in(String language) {
        return Objects.requireNonNull(texts.get(language), language);
    }
}

package org.teranga.platform.calendar;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantEntity;

/**
 * A {@link PublicEvent} as it is kept: said, said anew, cancelled and restored, or taken away. Whoever changes it holds its row, so that
 * what is said anew and what is cancelled at the same moment both stand.
 */
@Entity
@Table(schema = "platform", name = "event")
class CalendarEvent extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(updatable = false)
    private String source;

    private LocalDateTime starts;
    private LocalDateTime ends;

    @Column(name = "all_day")
    private boolean allDay;

    private @Nullable String pattern;
    private @Nullable LocalDate until;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String venue;
    private String street;
    private String postcode;
    private String town;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private String link;
    private String audience;
    private String texts;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarEvent() {}

    /**
     * A new one; {@link #say} says what it is.
     *
     * @param source who keeps it
     */
    static CalendarEvent of(UUID id, long number, String source, Instant now) {
        CalendarEvent event = new CalendarEvent();
        event.id = Objects.requireNonNull(id, "id");
        event.number = number;
        event.source = Objects.requireNonNull(source, "source");
        event.createdAt = now;
        return event;
    }

    /** Says what it is, also anew; a cancelled one stays cancelled. */
    CalendarEvent say(EventWish wish, Instant now) {
        EventTimes times = wish.times();
        Recurrence recurrence = times.recurrence();
        starts = times.start();
        ends = times.end();
        allDay = times.allDay();
        pattern = recurrence == null ? null : recurrence.pattern().name();
        until = recurrence == null ? null : recurrence.until();
        lastDay = times.lastDay();
        place(wish.venue());
        link = wish.link();
        audience = wish.audience();
        texts = write(wish.texts());
        changedAt = now;
        return this;
    }

    private void place(Venue where) {
        venue = where.name();
        street = where.street();
        postcode = where.postcode();
        town = where.town();
        latitude = where.latitude();
        longitude = where.longitude();
    }

    /** It does not take place, which readers see until its day, or does after all. */
    void cancel(boolean cancelled, Instant now) {
        cancelledAt = cancelled ? now : null;
        changedAt = now;
    }

    /** As others know it. */
    PublicEvent event() {
        Recurrence recurrence =
                pattern == null || until == null ? null : new Recurrence(Recurrence.Pattern.valueOf(pattern), until);
        return new PublicEvent(
                id,
                number,
                new EventTimes(starts, ends, allDay, recurrence),
                new Venue(venue, street, postcode, town, latitude, longitude),
                link,
                audience,
                read(texts),
                cancelledAt != null,
                source,
                changedAt);
    }

    /** Whether this one keeps it. */
    boolean keptBy(String who) {
        return source.equals(who);
    }

    private static String write(Map<String, EventText> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        new TreeMap<>(texts)
                .forEach((language, text) -> all.add(
                        language,
                        Json.createObjectBuilder().add("title", text.title()).add("description", text.description())));
        return all.build().toString();
    }

    private static SortedMap<String, EventText> read(String json) {
        SortedMap<String, EventText> texts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> {
                JsonObject text = all.getJsonObject(language);
                texts.put(language, new EventText(text.getString("title"), text.getString("description")));
            });
        }
        return texts;
    }
}

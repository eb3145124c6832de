package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;

/** The events of the open association. */
@ApplicationScoped
class Events {
    private static final String SELECT = """
            select id, number, starts, ends, all_day, pattern, until, venue, street, postcode, town, latitude, longitude, link, audience,
                texts, cancelled_at is not null as cancelled, source, changed_at
            from platform.event where tenant_id = :tenant
            """;

    private final TenantDatabase database;

    @Inject
    Events(TenantDatabase database) {
        this.database = database;
    }

    Optional<PublicEvent> find(UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::event);
    }

    Optional<PublicEvent> byNumber(long number) {
        return database.sql(SELECT + "and number = :number")
                .bind("number", number)
                .first(Row.class)
                .map(Row::event);
    }

    /** Those that are not over before this day, by their beginning. */
    List<PublicEvent> since(LocalDate day, int most) {
        return list("and last_day >= :day order by starts, id limit " + most, day);
    }

    /** Those that are over before this day, the last first. */
    List<PublicEvent> before(LocalDate day, int most) {
        return list("and last_day < :day order by last_day desc, id limit " + most, day);
    }

    private List<PublicEvent> list(String which, LocalDate day) {
        return database.sql(SELECT + which).bind("day", day).list(Row.class).stream()
                .map(Row::event)
                .toList();
    }

    /** Writes one, new or in place of what was there. */
    void put(PublicEvent event, Instant now) {
        EventTimes times = event.times();
        Recurrence recurrence = times.recurrence();
        database.sql("""
                        insert into platform.event (tenant_id, id, number, starts, ends, all_day, pattern, until, last_day, venue, street,
                            postcode, town, latitude, longitude, link, audience, texts, cancelled_at, source, created_at, changed_at)
                        values (:tenant, :id, :number, :starts, :ends, :allDay, :pattern, :until, :lastDay, :venue, :street,
                            :postcode, :town, :latitude, :longitude, :link, :audience, :texts, :cancelledAt, :source, :now, :now)
                        on conflict (tenant_id, id) do update set starts = excluded.starts, ends = excluded.ends,
                            all_day = excluded.all_day, pattern = excluded.pattern, until = excluded.until, last_day = excluded.last_day,
                            venue = excluded.venue, street = excluded.street, postcode = excluded.postcode, town = excluded.town,
                            latitude = excluded.latitude, longitude = excluded.longitude, link = excluded.link,
                            audience = excluded.audience, texts = excluded.texts, cancelled_at = excluded.cancelled_at,
                            changed_at = excluded.changed_at
                        """)
                .bind("id", event.id())
                .bind("number", event.number())
                .bind("starts", times.start())
                .bind("ends", times.end())
                .bind("allDay", times.allDay())
                .bind(
                        "pattern",
                        recurrence == null ? null : recurrence.pattern().name())
                .bind("until", recurrence == null ? null : recurrence.until())
                .bind("lastDay", times.lastDay())
                .bind("venue", event.venue().name())
                .bind("street", event.venue().street())
                .bind("postcode", event.venue().postcode())
                .bind("town", event.venue().town())
                .bind("latitude", event.venue().latitude())
                .bind("longitude", event.venue().longitude())
                .bind("link", event.link())
                .bind("audience", event.audience())
                .bind("texts", write(event.texts()))
                .bind("cancelledAt", event.cancelled() ? now : null)
                .bind("source", event.source())
                .bind("now", now)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from platform.event where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    private static String write(SortedMap<String, EventText> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
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

    private record Row(
            UUID id,
            long number,
            LocalDateTime starts,
            LocalDateTime ends,
            boolean allDay,
            @Nullable String pattern,
            @Nullable LocalDate until,
            String venue,
            String street,
            String postcode,
            String town,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String link,
            String audience,
            String texts,
            boolean cancelled,
            String source,
            Instant changedAt) {
        PublicEvent event() {
            return new PublicEvent(
                    id,
                    number,
                    new EventTimes(starts, ends, allDay, recurrence()),
                    new Venue(venue, street, postcode, town, latitude, longitude),
                    link,
                    audience,
                    read(texts),
                    cancelled,
                    source,
                    changedAt);
        }

        private @Nullable Recurrence recurrence() {
            return pattern == null || until == null ? null : new Recurrence(Recurrence.Pattern.valueOf(pattern), until);
        }
    }
}

package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;

/** The events of the open association. */
@ApplicationScoped
class Events {
    private static final String SELECT = """
            select id, number, starts, ends, all_day, pattern, until, venue, street, postcode, town, latitude, longitude, link, audience,
                texts, cancelled_at is not null as cancelled, source, changed_at
            from platform.event
            """;

    private final TenantSql sql;

    @Inject
    Events(TenantSql sql) {
        this.sql = sql;
    }

    Optional<PublicEvent> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Events::event, id);
    }

    Optional<PublicEvent> byNumber(long number) {
        return sql.first(SELECT + "where number = ?", Events::event, number);
    }

    /** Those that are not over before this day, by their beginning. */
    List<PublicEvent> since(LocalDate day, int most) {
        return sql.list(SELECT + "where last_day >= ? order by starts, id limit " + most, Events::event, day);
    }

    /** Those that are over before this day, the last first. */
    List<PublicEvent> before(LocalDate day, int most) {
        return sql.list(SELECT + "where last_day < ? order by last_day desc, id limit " + most, Events::event, day);
    }

    /** Writes one, new or in place of what was there. */
    void put(PublicEvent event, Instant now) {
        EventTimes times = event.times();
        Recurrence recurrence = times.recurrence();
        sql.change(
                """
                insert into platform.event (id, number, starts, ends, all_day, pattern, until, last_day, venue, street, postcode, town,
                    latitude, longitude, link, audience, texts, cancelled_at, source, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, id) do update set starts = excluded.starts, ends = excluded.ends, all_day = excluded.all_day,
                    pattern = excluded.pattern, until = excluded.until, last_day = excluded.last_day, venue = excluded.venue,
                    street = excluded.street, postcode = excluded.postcode, town = excluded.town, latitude = excluded.latitude,
                    longitude = excluded.longitude, link = excluded.link, audience = excluded.audience, texts = excluded.texts,
                    cancelled_at = excluded.cancelled_at, changed_at = excluded.changed_at
                """,
                event.id(),
                event.number(),
                times.start(),
                times.end(),
                times.allDay(),
                recurrence == null ? null : recurrence.pattern().name(),
                recurrence == null ? null : recurrence.until(),
                times.lastDay(),
                event.venue().name(),
                event.venue().street(),
                event.venue().postcode(),
                event.venue().town(),
                event.venue().latitude(),
                event.venue().longitude(),
                event.link(),
                event.audience(),
                write(event.texts()),
                event.cancelled() ? now : null,
                event.source(),
                now,
                now);
    }

    void remove(UUID id) {
        sql.change("delete from platform.event where id = ?", id);
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

    private static PublicEvent event(ResultSet row) throws SQLException {
        return new PublicEvent(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                new EventTimes(
                        row.getObject("starts", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getBoolean("all_day"),
                        recurrence(row)),
                new Venue(
                        row.getString("venue"),
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("town"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class)),
                row.getString("link"),
                row.getString("audience"),
                read(row.getString("texts")),
                row.getBoolean("cancelled"),
                row.getString("source"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Recurrence recurrence(ResultSet row) throws SQLException {
        String pattern = row.getString("pattern");
        return pattern == null
                ? null
                : new Recurrence(Recurrence.Pattern.valueOf(pattern), row.getObject("until", LocalDate.class));
    }
}

package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;

/** The meetings of the open association. */
@ApplicationScoped
class Meetings {
    private static final String SELECT =
            "select id, course, trainer, texts, starts, ends, place, link, seats, audience, event, cancelled_at, changed_at"
                    + " from training.meeting ";

    private final TenantSql sql;

    @Inject
    Meetings(TenantSql sql) {
        this.sql = sql;
    }

    boolean any() {
        return sql.first("select 1 from training.meeting limit 1", row -> true).isPresent();
    }

    Optional<Meeting> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Meetings::meeting, id);
    }

    /** The one with this id. Until the transaction ends nobody else gives or takes one of its seats. */
    Optional<Meeting> lock(UUID id) {
        return sql.first(SELECT + "where id = ? for update", Meetings::meeting, id);
    }

    /** Those for which this person asked, locked as by {@link #lock}: always in the same order, so that nobody waits for anybody in a circle. */
    List<Meeting> lockAskedBy(UUID person) {
        return sql.list(
                SELECT
                        + "where id in (select meeting from training.meeting_seat where person = ?) order by id for update",
                Meetings::meeting,
                person);
    }

    /** Those that are not over at this time, the next first. */
    List<Meeting> from(LocalDateTime moment, int most) {
        return sql.list(SELECT + "where ends > ? order by starts, id limit ?", Meetings::meeting, moment, most);
    }

    /** Those of a course that are not over at this time, the next first. */
    List<Meeting> ofCourse(UUID course, LocalDateTime moment, int most) {
        return sql.list(
                SELECT + "where course = ? and ends > ? order by starts, id limit ?",
                Meetings::meeting,
                course,
                moment,
                most);
    }

    /** Those that are over, the last first. */
    List<Meeting> before(LocalDateTime moment, int most) {
        return sql.list(
                SELECT + "where ends <= ? order by starts desc, id desc limit ?", Meetings::meeting, moment, most);
    }

    /** Those for which somebody has a seat and that are not over at this time, the next first. */
    List<Meeting> seating(UUID person, LocalDateTime moment) {
        return sql.list(
                SELECT + "where ends > ? and id in (select meeting from training.meeting_seat where person = ?"
                        + " and state = 'seated') order by starts, id",
                Meetings::meeting,
                moment,
                person);
    }

    /** Those that begin between two moments and take place. */
    List<Meeting> beginning(LocalDateTime after, LocalDateTime until) {
        return sql.list(
                SELECT + "where starts > ? and starts <= ? and cancelled_at is null order by starts, id",
                Meetings::meeting,
                after,
                until);
    }

    void put(Meeting meeting) {
        sql.change(
                """
                insert into training.meeting (id, course, trainer, texts, starts, ends, place, link, seats, audience, event, cancelled_at,
                    changed_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, id) do update set course = excluded.course, trainer = excluded.trainer, texts = excluded.texts,
                    starts = excluded.starts, ends = excluded.ends, place = excluded.place, link = excluded.link, seats = excluded.seats,
                    audience = excluded.audience, event = excluded.event, cancelled_at = excluded.cancelled_at,
                    changed_at = excluded.changed_at
                """,
                meeting.id(),
                meeting.course(),
                meeting.trainer(),
                write(meeting.texts()),
                meeting.starts(),
                meeting.ends(),
                write(meeting.place()),
                meeting.link(),
                meeting.seats(),
                meeting.audience(),
                meeting.event(),
                meeting.cancelledAt(),
                meeting.changedAt(),
                meeting.changedAt());
    }

    private static String write(Map<String, Meeting.Text> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
                language,
                Json.createObjectBuilder().add("title", text.title()).add("description", text.description())));
        return all.build().toString();
    }

    private static String write(MeetingPlace place) {
        return Json.createObjectBuilder()
                .add("name", place.name())
                .add("street", place.street())
                .add("postcode", place.postcode())
                .add("town", place.town())
                .build()
                .toString();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        Map<String, Meeting.Text> texts = new TreeMap<>();
        object(row.getString("texts")).forEach((language, text) -> {
            JsonObject words = text.asJsonObject();
            texts.put(language, new Meeting.Text(words.getString("title"), words.getString("description")));
        });
        JsonObject place = object(row.getString("place"));
        @Nullable OffsetDateTime cancelled = row.getObject("cancelled_at", OffsetDateTime.class);
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("trainer", UUID.class),
                texts,
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                new MeetingPlace(
                        place.getString("name"),
                        place.getString("street"),
                        place.getString("postcode"),
                        place.getString("town")),
                row.getString("link"),
                row.getInt("seats"),
                row.getString("audience"),
                row.getObject("event", UUID.class),
                cancelled == null ? null : cancelled.toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

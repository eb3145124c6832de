package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The meetings of the open association. */
@ApplicationScoped
class Meetings {
    private static final String SELECT =
            "select id, course, trainer, texts, starts, ends, place, link, seats, audience, event, cancelled_at, changed_at"
                    + " from training.meeting where tenant_id = :tenant ";

    private static final String ASKED =
            "id in (select meeting from training.meeting_seat where tenant_id = :tenant and person = :person";

    private final TenantDatabase database;

    @Inject
    Meetings(TenantDatabase database) {
        this.database = database;
    }

    boolean any() {
        return database.sql(SELECT + "limit 1").any();
    }

    Optional<Meeting> find(UUID id) {
        return meetings(select("and id = :id").bind("id", id)).findFirst();
    }

    /** The one with this id. Until the transaction ends nobody else gives or takes one of its seats. */
    Optional<Meeting> lock(UUID id) {
        return meetings(select("and id = :id for update").bind("id", id)).findFirst();
    }

    /** Those for which this person asked, locked as by {@link #lock}: always in the same order, so that nobody waits for anybody in a circle. */
    List<Meeting> lockAskedBy(UUID person) {
        return meetings(select("and " + ASKED + ") order by id for update").bind("person", person))
                .toList();
    }

    /** Those that are not over at this time, the next first. */
    List<Meeting> from(LocalDateTime moment, int most) {
        return meetings(select("and ends > :moment order by starts, id limit :most")
                        .bind("moment", moment)
                        .bind("most", most))
                .toList();
    }

    /** Those of a course that are not over at this time, the next first. */
    List<Meeting> ofCourse(UUID course, LocalDateTime moment, int most) {
        return meetings(select("and course = :course and ends > :moment order by starts, id limit :most")
                        .bind("course", course)
                        .bind("moment", moment)
                        .bind("most", most))
                .toList();
    }

    /** Those that are over, the last first. */
    List<Meeting> before(LocalDateTime moment, int most) {
        return meetings(select("and ends <= :moment order by starts desc, id desc limit :most")
                        .bind("moment", moment)
                        .bind("most", most))
                .toList();
    }

    /** Those for which somebody has a seat and that are not over at this time, the next first. */
    List<Meeting> seating(UUID person, LocalDateTime moment) {
        return meetings(select("and ends > :moment and " + ASKED + " and state = 'seated') order by starts, id")
                        .bind("person", person)
                        .bind("moment", moment))
                .toList();
    }

    /** Those that begin between two moments and take place. */
    List<Meeting> beginning(LocalDateTime after, LocalDateTime until) {
        return meetings(select("and starts > :after and starts <= :until and cancelled_at is null order by starts, id")
                        .bind("after", after)
                        .bind("until", until))
                .toList();
    }

    void put(Meeting meeting) {
        database.sql("""
                        insert into training.meeting (tenant_id, id, course, trainer, texts, starts, ends, place, link, seats, audience,
                            event, cancelled_at, changed_at, created_at)
                        values (:tenant, :id, :course, :trainer, :texts, :starts, :ends, :place, :link, :seats, :audience,
                            :event, :cancelledAt, :changedAt, :changedAt)
                        on conflict (tenant_id, id) do update set course = excluded.course, trainer = excluded.trainer,
                            texts = excluded.texts, starts = excluded.starts, ends = excluded.ends, place = excluded.place,
                            link = excluded.link, seats = excluded.seats, audience = excluded.audience, event = excluded.event,
                            cancelled_at = excluded.cancelled_at, changed_at = excluded.changed_at
                        """)
                .bind("id", meeting.id())
                .bind("course", meeting.course())
                .bind("trainer", meeting.trainer())
                .bind("texts", write(meeting.texts()))
                .bind("starts", meeting.starts())
                .bind("ends", meeting.ends())
                .bind("place", write(meeting.place()))
                .bind("link", meeting.link())
                .bind("seats", meeting.seats())
                .bind("audience", meeting.audience())
                .bind("event", meeting.event())
                .bind("cancelledAt", meeting.cancelledAt())
                .bind("changedAt", meeting.changedAt())
                .update();
    }

    private SqlStatement select(String which) {
        return database.sql(SELECT + which);
    }

    private static Stream<Meeting> meetings(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::meeting);
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

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private record Row(
            UUID id,
            @Nullable UUID course,
            UUID trainer,
            String texts,
            LocalDateTime starts,
            LocalDateTime ends,
            String place,
            String link,
            int seats,
            @Nullable String audience,
            @Nullable UUID event,
            @Nullable Instant cancelledAt,
            Instant changedAt) {
        Meeting meeting() {
            Map<String, Meeting.Text> words = new TreeMap<>();
            object(texts).forEach((language, value) -> {
                JsonObject text = value.asJsonObject();
                words.put(language, new Meeting.Text(text.getString("title"), text.getString("description")));
            });
            JsonObject where = object(place);
            return new Meeting(
                    id,
                    course,
                    trainer,
                    words,
                    starts,
                    ends,
                    new MeetingPlace(
                            where.getString("name"),
                            where.getString("street"),
                            where.getString("postcode"),
                            where.getString("town")),
                    link,
                    seats,
                    audience,
                    event,
                    cancelledAt,
                    changedAt);
        }
    }
}

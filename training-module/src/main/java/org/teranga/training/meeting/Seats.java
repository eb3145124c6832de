package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** Who comes to meetings of the open association, and who waits for a seat. */
@ApplicationScoped
class Seats {
    private static final String SELECT =
            "select meeting, person, state, asked_at, language, attended from training.meeting_seat ";

    private final TenantSql sql;

    @Inject
    Seats(TenantSql sql) {
        this.sql = sql;
    }

    Optional<Seat> of(UUID meeting, UUID person) {
        return sql.first(SELECT + "where meeting = ? and person = ?", Seats::seat, meeting, person);
    }

    /** Those who have a seat, then those who wait, each in the order in which they asked. */
    List<Seat> list(UUID meeting) {
        return sql.list(
                SELECT + "where meeting = ? and state <> 'left' order by state, asked_at, person",
                Seats::seat,
                meeting);
    }

    /** What this person has asked for, by meeting. */
    Map<UUID, Seat> askedBy(UUID person) {
        Map<UUID, Seat> asked = new HashMap<>();
        sql.list(SELECT + "where person = ? and state <> 'left'", Seats::seat, person)
                .forEach(seat -> asked.put(seat.meeting(), seat));
        return asked;
    }

    /** How many seats are taken, and how many wait, by meeting; a meeting for which nobody asked is left out. */
    Map<UUID, Taken> taken(Collection<UUID> meetings) {
        Map<UUID, Taken> taken = new HashMap<>();
        if (!meetings.isEmpty()) {
            sql.list(
                    "select meeting, count(*) filter (where state = 'seated'), count(*) filter (where state = 'waiting')"
                            + " from training.meeting_seat where meeting = any (cast(? as uuid[])) group by meeting",
                    row -> taken.put(row.getObject(1, UUID.class), new Taken(row.getInt(2), row.getInt(3))),
                    array(meetings));
        }
        return taken;
    }

    /** How many have a seat and how many wait. */
    record Taken(int seated, int waiting) {
        static final Taken NONE = new Taken(0, 0);
    }

    int seated(UUID meeting) {
        return sql.first(
                        "select count(*) from training.meeting_seat where meeting = ? and state = 'seated'",
                        row -> row.getInt(1),
                        meeting)
                .orElse(0);
    }

    /**
     * Keeps what somebody is given.
     *
     * @param reminded when the person was reminded; null where that is still to come
     */
    void put(Seat seat, @Nullable Instant reminded) {
        sql.change(
                "insert into training.meeting_seat (meeting, person, state, asked_at, language, reminded_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, meeting, person) do update set"
                        + " state = excluded.state, asked_at = excluded.asked_at, language = excluded.language,"
                        + " reminded_at = excluded.reminded_at",
                seat.meeting(),
                seat.person(),
                seat.state().code(),
                seat.askedAt(),
                seat.language(),
                reminded);
    }

    void leave(UUID meeting, Collection<UUID> people) {
        sql.change(
                "update training.meeting_seat set state = 'left' where meeting = ? and person = any (cast(? as uuid[]))",
                meeting,
                array(people));
    }

    /** Those who wait, who has waited longest first. */
    List<UUID> waiting(UUID meeting) {
        return sql.list(
                "select person from training.meeting_seat where meeting = ? and state = 'waiting' order by asked_at, person",
                row -> row.getObject(1, UUID.class),
                meeting);
    }

    /**
     * Those of these who wait get a seat.
     *
     * @param reminded when they were reminded; null where that is still to come
     */
    List<Seat> moveUp(UUID meeting, Collection<UUID> people, @Nullable Instant reminded) {
        return sql.list(
                "update training.meeting_seat set state = 'seated', reminded_at = ? where meeting = ? and state = 'waiting'"
                        + " and person = any (cast(? as uuid[])) returning meeting, person, state, asked_at, language, attended",
                Seats::seat,
                reminded,
                meeting,
                array(people));
    }

    /**
     * Says anew of all who asked whether they were reminded.
     *
     * @param at when; null where that is still to come
     */
    void reminded(UUID meeting, @Nullable Instant at) {
        sql.change("update training.meeting_seat set reminded_at = ? where meeting = ?", at, meeting);
    }

    private static String array(Collection<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    /** Notes whether somebody who has a seat was there; false where that was noted before, or the person has none. */
    boolean note(UUID meeting, UUID person, boolean attended, Instant at, UUID by) {
        return sql.change(
                        "update training.meeting_seat set attended = ?, noted_at = ?, noted_by = ?"
                                + " where meeting = ? and person = ? and state = 'seated' and attended is distinct from ?",
                        attended,
                        at,
                        by,
                        meeting,
                        person,
                        attended)
                == 1;
    }

    /** Those who have a seat and were not reminded; from now on they were. */
    List<Seat> remind(UUID meeting, Instant at) {
        return sql.list(
                "update training.meeting_seat set reminded_at = ? where meeting = ? and state = 'seated'"
                        + " and reminded_at is null returning meeting, person, state, asked_at, language, attended",
                Seats::seat,
                at,
                meeting);
    }

    /** Whatever this person asked for, as if it had never been. */
    void forget(UUID person) {
        sql.change("delete from training.meeting_seat where person = ?", person);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getObject("meeting", UUID.class),
                row.getObject("person", UUID.class),
                Seat.State.of(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("language"),
                row.getObject("attended", Boolean.class));
    }
}

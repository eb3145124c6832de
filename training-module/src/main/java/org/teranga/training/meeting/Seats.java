package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The seats at meetings of the open association, and the waiting lists. */
@ApplicationScoped
public class Seats {
    private static final String COLUMNS = "meeting, person, state, asked_at, language, attended";
    private static final String SELECT =
            "select " + COLUMNS + " from training.meeting_seat where tenant_id = :tenant and ";
    private static final String OF_MEETING = " where tenant_id = :tenant and meeting = :meeting ";

    private final TenantDatabase database;

    @Inject
    Seats(TenantDatabase database) {
        this.database = database;
    }

    public Optional<Seat> of(UUID meeting, UUID person) {
        return seats(database.sql(SELECT + "meeting = :meeting and person = :person")
                        .bind("meeting", meeting)
                        .bind("person", person))
                .stream()
                .findFirst();
    }

    /** Those who have a seat, then those who wait, each in the order in which they asked. */
    public List<Seat> list(UUID meeting) {
        return seats(database.sql(SELECT + "meeting = :meeting and state <> 'left' order by state, asked_at, person")
                .bind("meeting", meeting));
    }

    /** What this person has asked for, by meeting. */
    public Map<UUID, Seat> askedBy(UUID person) {
        Map<UUID, Seat> asked = new HashMap<>();
        seats(database.sql(SELECT + "person = :person and state <> 'left'").bind("person", person))
                .forEach(seat -> asked.put(seat.meeting(), seat));
        return asked;
    }

    /** How many seats are taken, and how many wait, by meeting; a meeting for which nobody asked is left out. */
    public Map<UUID, Taken> taken(Collection<UUID> meetings) {
        Map<UUID, Taken> taken = new HashMap<>();
        if (!meetings.isEmpty()) {
            database.sql("""
                            select meeting, count(*) filter (where state = 'seated') as seated,
                                count(*) filter (where state = 'waiting') as waiting
                            from training.meeting_seat where tenant_id = :tenant and meeting = any (:meetings) group by meeting
                            """)
                    .bindIds("meetings", meetings)
                    .list(TakenRow.class)
                    .forEach(row -> taken.put(row.meeting(), new Taken(row.seated(), row.waiting())));
        }
        return taken;
    }

    /** How many have a seat and how many wait. */
    public record Taken(int seated, int waiting) {
        public static final Taken NONE = new Taken(0, 0);
    }

    int seated(UUID meeting) {
        return database.sql("select count(*) from training.meeting_seat" + OF_MEETING + "and state = 'seated'")
                .bind("meeting", meeting)
                .one(Integer.class);
    }

    /**
     * Keeps what somebody is given.
     *
     * @param reminded when the person was reminded; null where that is still to come
     */
    void put(Seat seat, @Nullable Instant reminded) {
        database.sql("""
                        insert into training.meeting_seat (tenant_id, meeting, person, state, asked_at, language, reminded_at)
                        values (:tenant, :meeting, :person, :state, :askedAt, :language, :reminded)
                        on conflict (tenant_id, meeting, person) do update set state = excluded.state, asked_at = excluded.asked_at,
                            language = excluded.language, reminded_at = excluded.reminded_at
                        """)
                .bind("meeting", seat.meeting())
                .bind("person", seat.person())
                .bind("state", seat.state().code())
                .bind("askedAt", seat.askedAt())
                .bind("language", seat.language())
                .bind("reminded", reminded)
                .update();
    }

    void leave(UUID meeting, Collection<UUID> people) {
        database.sql("update training.meeting_seat set state = 'left'" + OF_MEETING + "and person = any (:people)")
                .bind("meeting", meeting)
                .bindIds("people", people)
                .update();
    }

    /** Those who wait, who has waited longest first. */
    List<UUID> waiting(UUID meeting) {
        return database.sql("select person from training.meeting_seat" + OF_MEETING
                        + "and state = 'waiting' order by asked_at, person")
                .bind("meeting", meeting)
                .list(UUID.class);
    }

    /**
     * Those of these who wait get a seat.
     *
     * @param reminded when they were reminded; null where that is still to come
     */
    List<Seat> moveUp(UUID meeting, Collection<UUID> people, @Nullable Instant reminded) {
        return seats(database.sql("update training.meeting_seat set state = 'seated', reminded_at = :reminded"
                        + OF_MEETING + "and state = 'waiting' and person = any (:people) returning " + COLUMNS)
                .bind("meeting", meeting)
                .bindIds("people", people)
                .bind("reminded", reminded));
    }

    /**
     * Says anew of all who asked whether they were reminded.
     *
     * @param at when; null where that is still to come
     */
    void reminded(UUID meeting, @Nullable Instant at) {
        database.sql("update training.meeting_seat set reminded_at = :at" + OF_MEETING)
                .bind("meeting", meeting)
                .bind("at", at)
                .update();
    }

    /** Keeps which check somebody has by having been there. */
    void shown(UUID meeting, UUID person, UUID check) {
        database.sql("update training.meeting_seat set check_id = :check" + OF_MEETING + "and person = :person")
                .bind("meeting", meeting)
                .bind("person", person)
                .bind("check", check)
                .update();
    }

    /** Which check somebody has by having been there. */
    Optional<UUID> shown(UUID meeting, UUID person) {
        return database.sql("select check_id from training.meeting_seat" + OF_MEETING
                        + "and person = :person and check_id is not null")
                .bind("meeting", meeting)
                .bind("person", person)
                .first(UUID.class);
    }

    /** Notes whether somebody who has a seat was there; false where that was noted before, or the person has none. */
    boolean note(UUID meeting, UUID person, boolean attended, Instant at, UUID by) {
        return database.sql("update training.meeting_seat set attended = :attended, noted_at = :at, noted_by = :by"
                                + OF_MEETING
                                + "and person = :person and state = 'seated' and attended is distinct from :attended")
                        .bind("meeting", meeting)
                        .bind("person", person)
                        .bind("attended", attended)
                        .bind("at", at)
                        .bind("by", by)
                        .update()
                == 1;
    }

    /** Those who have a seat and were not reminded; from now on they were. */
    List<Seat> remind(UUID meeting, Instant at) {
        return seats(database.sql("update training.meeting_seat set reminded_at = :at" + OF_MEETING
                        + "and state = 'seated' and reminded_at is null returning " + COLUMNS)
                .bind("meeting", meeting)
                .bind("at", at));
    }

    /** Whatever this person asked for, as if it had never been. */
    void forget(UUID person) {
        database.sql("delete from training.meeting_seat where tenant_id = :tenant and person = :person")
                .bind("person", person)
                .update();
    }

    private static List<Seat> seats(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::seat).toList();
    }

    private record TakenRow(UUID meeting, int seated, int waiting) {}

    private record Row(
            UUID meeting,
            UUID person,
            String state,
            Instant askedAt,
            String language,
            @Nullable Boolean attended) {
        Seat seat() {
            return new Seat(meeting, person, Seat.State.of(state), askedAt, language, attended);
        }
    }
}

package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The days on which both sides of stays are asked at the open association, and what each said. */
@ApplicationScoped
class FollowUps {
    private static final String COLUMNS =
            "select id, placement_id as placement, side, due, asked_at, answer, answered_at, channel"
                    + " from matching.stay_follow_up where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    FollowUps(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of these stays, the oldest first. */
    List<FollowUp> of(Collection<UUID> placements) {
        return database.sql(COLUMNS + "placement_id = any (:placements) order by due, side, id")
                .bindIds("placements", placements)
                .list(FollowUp.class);
    }

    /** One of this stay; empty where there is none. */
    Optional<FollowUp> find(UUID placement, UUID id) {
        return database.sql(COLUMNS + "id = :id and placement_id = :placement")
                .bind("id", id)
                .bind("placement", placement)
                .first(FollowUp.class);
    }

    /** What one side said last; empty where it said nothing. */
    Optional<FollowUp> lastSaid(UUID placement, String side) {
        return database.sql(COLUMNS + "placement_id = :placement and side = :side and answer is not null"
                        + " order by answered_at desc, id desc limit 1")
                .bind("placement", placement)
                .bind("side", side)
                .first(FollowUp.class);
    }

    /** Both sides of these stays are asked for this day; left out are those who are already. */
    List<Day> begin(Collection<UUID> placements, LocalDate due) {
        Instant now = clock.instant();
        return List.of("household", "host").stream()
                .flatMap(side -> placements.stream().map(placement -> new Day(Uuid7.at(now), placement, side)))
                .filter(day -> insert(day, due))
                .toList();
    }

    private boolean insert(Day day, LocalDate due) {
        return database.sql("insert into matching.stay_follow_up (tenant_id, id, placement_id, side, due)"
                                + " values (:tenant, :id, :placement, :side, :due)"
                                + " on conflict (tenant_id, placement_id, side, due) do nothing")
                        .bind("id", day.id)
                        .bind("placement", day.placement)
                        .bind("side", day.side)
                        .bind("due", due)
                        .update()
                > 0;
    }

    /** The question left. */
    void asked(Collection<UUID> ids) {
        database.sql("update matching.stay_follow_up set asked_at = :now where tenant_id = :tenant and id = any (:ids)")
                .bind("now", clock.instant())
                .bindIds("ids", ids)
                .update();
    }

    /**
     * One side says how it is: to what it was asked last, or of itself. Who answers once more on the same day says another thing instead.
     *
     * @return the key of what was answered
     */
    UUID say(PlacementId placement, String side, String answer, LocalDate today) {
        List<UUID> open = database.sql(
                        "select id from matching.stay_follow_up where tenant_id = :tenant and placement_id ="
                                + " :placement and side = :side and due <= :today and (answer is null or due = :today)"
                                + " order by due desc limit 1")
                .bind("placement", placement.value())
                .bind("side", side)
                .bind("today", today)
                .list(UUID.class);
        UUID id = open.isEmpty() ? Uuid7.at(clock.instant()) : open.getFirst();
        if (open.isEmpty()) {
            insert(new Day(id, placement.value(), side), today);
        }
        answer(id, answer, Heard.OWN_PAGE);
        return id;
    }

    /** Writes down an answer. */
    void answer(UUID id, String answer, Heard heard) {
        database.sql("update matching.stay_follow_up set answer = :answer, answered_at = :now, channel = :channel,"
                        + " said_on = :day, noted_by = cast(:by as uuid) where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("answer", answer)
                .bind("now", clock.instant())
                .bind("channel", heard.channel)
                .bind("day", heard.saidOn)
                .bind("by", heard.by)
                .update();
    }

    /**
     * Which stays have a side that was asked by this day and has said nothing since, while somebody lives there: to be asked once more is no
     * answer.
     */
    List<UUID> silentSince(LocalDate day) {
        return database.sql("""
            select distinct f.placement_id from matching.stay_follow_up f
            join matching.placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
            where f.tenant_id = :tenant and f.answer is null and p.inhabited
                and (f.due <= :day or f.asked_at is null)
                and not exists (select 1 from matching.stay_follow_up l where l.tenant_id = :tenant
                    and l.placement_id = f.placement_id and l.side = f.side and l.due > f.due and l.answer is not null)
            order by f.placement_id
            """).bind("day", day).list(UUID.class);
    }

    /** A day on which one side is asked. */
    record Day(UUID id, UUID placement, String side) {}

    /**
     * How an answer came.
     *
     * @param channel {@code own_page}, or by which way staff heard it
     * @param saidOn  on which day staff heard it; null on the own page
     * @param by      who noted it; null on the own page
     */
    record Heard(
            String channel,
            @Nullable LocalDate saidOn,
            @Nullable UUID by) {
        /** By that side itself. */
        static final Heard OWN_PAGE = new Heard("own_page", null, null);
    }
}

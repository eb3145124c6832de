package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.OwnPlacements;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The stays of the open association, from the introduction to the end; what is due first comes first. Nobody of the team reads those in
 * which they are a side, or live.
 */
@ApplicationScoped
class StayRows {
    private static final String FROM = " from matching.placement p";

    /**
     * Where somebody comes to live with somebody: only there one is met or lives, other help is introduced and ends. Left out are those of
     * which who asks is a side, or in whose home they live.
     */
    private static final String STAYS = """
         where p.tenant_id = :tenant and (p.state in ('met', 'confirmed', 'trial', 'staying')
            or p.state in ('introduced', 'ended') and exists (select 1 from matching.offer h
                where h.tenant_id = :tenant and h.id = p.offer_id and h.kind = 'housing'))
        """ + OwnPlacements.LEFT_OUT;

    private static final String WANTED = STAYS + """
            and case when cast(:state as text) is null then p.contact_open else p.state = :state end
            and (:owner = 'team' or :owner = 'me' and exists (select 1 from platform.case_file f where f.tenant_id = :tenant
                    and f.kind = 'placement' and f.subject_id = p.id and f.owner = cast(:me as uuid))
                or :owner = 'none' and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant
                    and f.kind = 'placement' and f.subject_id = p.id and f.owner is not null))
            and (not :overdue or p.id in (select f.subject_id from platform.case_file f join platform.case_task t
                    on t.tenant_id = :tenant and t.file_id = f.id
                where f.tenant_id = :tenant and f.kind = 'placement' and t.done_at is null and t.due < :today))
        """;

    private static final String DUE = """
         left join (select f.subject_id, min(t.due) as due from platform.case_file f join platform.case_task t
                on t.tenant_id = :tenant and t.file_id = f.id
            where f.tenant_id = :tenant and f.kind = 'placement' and t.done_at is null group by f.subject_id) w
            on w.subject_id = p.id
        """;

    private static final String COLUMNS = """
        select p.id, p.state, p.starts_on as first_night, p.trial_until, p.ends_on, p.inhabited, p.overstays,
            p.notice_by, n.receipt_number as need, o.receipt_number as offer, n.id as need_id, o.id as offer_id,
            (select f.owner from platform.case_file f
                where f.tenant_id = :tenant and f.kind = 'placement' and f.subject_id = p.id) as owner, p.due, p.total
        from (%s) p join matching.need n on n.tenant_id = :tenant and n.id = p.need_id
            join matching.offer o on o.tenant_id = :tenant and o.id = p.offer_id
        """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    StayRows(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A part of those that are wanted. */
    List<Row> list(Wanted wanted, int most, int from) {
        String some = "select p.*, w.due, count(*) over () as total" + FROM + DUE + WANTED
                + " order by w.due nulls last, p.ends_on nulls last, p.id limit :most offset :from";
        return bound(wanted, COLUMNS.formatted(some) + " order by p.due nulls last, p.ends_on nulls last, p.id")
                .bind("most", most)
                .bind("from", from)
                .list(Row.class);
    }

    /** How many are wanted. */
    long count(Wanted wanted) {
        return bound(wanted, "select count(*)" + FROM + WANTED).one(Long.class);
    }

    /** One of them; empty where there is none. */
    Optional<Row> find(UUID placement, Set<UUID> own) {
        return database.sql(COLUMNS.formatted("select p.*, w.due, 1 as total" + FROM + DUE + STAYS + " and p.id = :id"))
                .bind("id", placement)
                .bindIds("own", own)
                .first(Row.class);
    }

    private SqlStatement bound(Wanted wanted, String sql) {
        return database.sql(sql)
                .bind("state", wanted.state)
                .bind("overdue", wanted.overdue)
                .bind("owner", wanted.owner)
                .bind("me", wanted.me)
                .bindIds("own", wanted.own)
                .bind("today", LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /**
     * Which stays.
     *
     * @param state   a state; null for all that are not over
     * @param overdue whether those alone in which something is past its day
     * @param owner   {@code me}, {@code none} or {@code team}
     * @param me      who asks
     * @param own     every id of who asks
     */
    record Wanted(
            @Nullable String state,
            boolean overdue,
            String owner,
            @Nullable UUID me,
            Set<UUID> own) {
        Wanted {
            own = Set.copyOf(own);
        }
    }

    /**
     * A stay.
     *
     * @param inhabited whether the household lives there
     * @param owner     who has its file; null for nobody
     * @param due       by when something in its file is to be done; null where nothing waits
     * @param total     how many are wanted, of which it is one
     */
    record Row(
            UUID id,
            String state,
            LocalDate firstNight,
            @Nullable LocalDate trialUntil,
            @Nullable LocalDate endsOn,
            boolean inhabited,
            boolean overstays,
            @Nullable String noticeBy,
            String need,
            String offer,
            UUID needId,
            UUID offerId,
            @Nullable UUID owner,
            @Nullable LocalDate due,
            long total) {}
}

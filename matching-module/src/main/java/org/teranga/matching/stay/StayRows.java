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
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The stays of the open association, from the introduction to the end; what is due first comes first. Nobody of the team reads those in
 * which they are a side, or live.
 */
@ApplicationScoped
class StayRows {
    private static final String FROM = """
         from matching.placement p
        join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id and o.kind = 'housing'
        left join platform.case_file f on f.tenant_id = p.tenant_id and f.kind = 'placement' and f.subject_id = p.id
        left join lateral (select min(t.due) as due from platform.case_task t
            where t.tenant_id = :tenant and t.file_id = f.id and t.done_at is null) w on true
        where p.tenant_id = :tenant and not (n.person_id = any (:own) or o.person_id = any (:own)
            or coalesce(n.account_id = any (:own), false) or coalesce(o.account_id = any (:own), false)
            or exists (select 1 from matching.home_adult a where a.tenant_id = :tenant and a.id = any (:own)
                and a.home_id = coalesce(o.home_id, o.id)))
        """;
    private static final String WANTED = FROM + """
            and case when cast(:state as text) is null then p.contact_open else p.state = :state end
            and p.state in ('introduced', 'met', 'confirmed', 'trial', 'staying', 'ended')
            and (not :overdue or w.due < :today)
            and (:owner = 'team' or :owner = 'none' and f.owner is null or :owner = 'me' and f.owner = cast(:me as uuid))
        """;
    private static final String COLUMNS =
            "select p.id, p.state, p.starts_on as first_night, p.trial_until, p.ends_on, p.inhabited, p.overstays,"
                    + " p.notice_by, n.receipt_number as need, o.receipt_number as offer, n.id as need_id, o.id as"
                    + " offer_id, f.owner, w.due";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    StayRows(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A part of those that are wanted. */
    List<Row> list(Wanted wanted, int most, int from) {
        return bound(
                        wanted,
                        COLUMNS + WANTED
                                + " order by w.due nulls last, p.ends_on nulls last, p.id limit :most offset :from")
                .bind("most", most)
                .bind("from", from)
                .list(Row.class);
    }

    /** How many are wanted. */
    long count(Wanted wanted) {
        return bound(wanted, "select count(*)" + WANTED).one(Long.class);
    }

    /** One of them; empty where there is none. */
    Optional<Row> find(UUID placement, Set<UUID> own) {
        return database.sql(COLUMNS + FROM + " and p.id = :id and (p.contact_open or p.state = 'ended')")
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
            @Nullable LocalDate due) {}
}

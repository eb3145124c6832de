package org.teranga.matching.pool.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Offers and needs whose dates have passed, while nothing came of them. An offer or a need whose period is over is in no plan until somebody
 * says from when on it stands. A household that wanted to come two weeks ago waits still, and
 * stays in the plan; it is asked, since what was offered later is not free on the day it named.
 */
@ApplicationScoped
public class PassedRecords {
    /** For so many days nobody is asked again. */
    public static final int ASKED_DAYS = 90;

    private static final String ENDED_OFFER = "e.status = 'received' and e.available_until < %s";
    private static final String ENDED_NEED = "e.status = 'received' and e.needed_from + e.duration_days < %s";
    private static final String LATE_NEED = "(" + ENDED_NEED
            + " or e.status = 'received' and e.needed_from < %1$s - 14 and not exists (select 1 from matching.enquiry q"
            + " where q.tenant_id = :tenant and q.record_id = e.id and q.answer = 'yes'"
            + " and q.begun_at > cast(%1$s - " + ASKED_DAYS + " as timestamptz)))";

    private static final String ENDED =
            "select e.id, '%1$s' as kind from matching.%1$s e where e.tenant_id = :tenant and %2$s"
                    + " and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant and f.kind = '%1$s'"
                    + " and f.subject_id = e.id and f.stage = 'parked')";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    PassedRecords(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The condition that dates have passed, as SQL over {@code e}.
     *
     * @param word  offer or need
     * @param today the parameter of the day, with its colon
     */
    public static String condition(String word, String today) {
        String day = "cast(" + today + " as date)";
        return (word.equals("offer") ? ENDED_OFFER : LATE_NEED).formatted(day);
    }

    /** Those of these. */
    public Set<UUID> of(String word, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select e.id from matching." + word + " e where e.tenant_id = :tenant"
                                + " and e.id = any (:ids) and " + condition(word, ":today"))
                        .bindIds("ids", ids)
                        .bind("today", today())
                        .list(UUID.class));
    }

    /** Those whose period is over: no plan has them. */
    public Set<UUID> ended() {
        return Set.copyOf(database.sql("select id from (" + both() + ") over_now")
                .bind("today", today())
                .list(UUID.class));
    }

    /** How many of each no plan has for that; paused ones are counted there. */
    public ParkedRecords.Count count() {
        return database.sql("select cast(count(*) filter (where kind = 'offer') as int) as offers,"
                        + " cast(count(*) filter (where kind = 'need') as int) as needs from (" + both() + ") over_now")
                .bind("today", today())
                .one(ParkedRecords.Count.class);
    }

    private static String both() {
        String day = "cast(:today as date)";
        return ENDED.formatted("offer", ENDED_OFFER.formatted(day)) + " union all "
                + ENDED.formatted("need", ENDED_NEED.formatted(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}

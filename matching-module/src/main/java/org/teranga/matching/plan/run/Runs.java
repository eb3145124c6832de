package org.teranga.matching.plan.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The runs of the association that is open. */
@ApplicationScoped
public class Runs {
    /** After how long without a sign of life a run's node counts as dead. The engine gives signs several times a second. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String COLUMNS = """
            select id, status, stage, progress, requested_at, seconds, failure, needs, offers, pairs, matched, persons,
                   objective, bound, gap, exact, rules_version, rules_hash, input_hash, result_hash,
                   compared_with, won, lost, moved
            from matching.run where tenant_id = :tenant
            """;

    private static final String CLAIMED =
            " where tenant_id = :tenant and id = :run and attempts = :attempt and status = 'running'";
    private static final String FINISH = """
            update matching.run set status = 'done', stage = 'ended', progress = 100, ended_at = :now, alive_at = :now,
                   seconds = :seconds, needs = :needs, offers = :offers, pairs = :pairs, matched = :matched, persons = :persons,
                   objective = :objective, bound = :bound, gap = :gap, exact = :exact, rules_version = :rulesVersion,
                   rules_hash = :rulesHash, input_hash = :inputHash, result_hash = :resultHash
            """;

    private final TenantDatabase database;

    @Inject
    Runs(TenantDatabase database) {
        this.database = database;
    }

    /** Writes down that a run is asked for; false where one is waiting or being computed already. */
    public boolean request(RunId id, @Nullable UUID account, Instant now) {
        return database.sql("""
                                insert into matching.run (tenant_id, id, status, stage, requested_at, requested_by, alive_at)
                                values (:tenant, :id, 'queued', 'waiting', :now, :account, :now)
                                on conflict (tenant_id) where status in ('queued', 'running') do nothing
                                """)
                        .bind("id", id.value())
                        .bind("now", now)
                        .bind("account", account)
                        .update()
                == 1;
    }

    /** The run with this id. */
    public Optional<Run> find(RunId id) {
        return first(database.sql(COLUMNS + "and id = :id").bind("id", id.value()));
    }

    /** The run that waits or is being computed, if there is one. */
    public Optional<Run> active() {
        return first(database.sql(COLUMNS + "and status in ('queued', 'running')"));
    }

    /** The run whose plan is today's: the last one that is done. */
    public Optional<Run> latest() {
        return first(database.sql(COLUMNS + "and status = 'done' order by requested_at desc limit 1"));
    }

    /** The run of a plan that is done: today's where none is named. */
    public Optional<Run> plan(@Nullable RunId asked) {
        return asked == null ? latest() : find(asked).filter(run -> run.status() == RunStatus.DONE);
    }

    /** A part of all runs, the newest first. */
    public List<Run> list(int offset, int limit) {
        return database
                .sql(COLUMNS + "order by requested_at desc, id desc limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .list(RunRow.class)
                .stream()
                .map(RunRow::run)
                .toList();
    }

    /** How many runs there are. */
    public long count() {
        return database.sql("select count(*) from matching.run where tenant_id = :tenant")
                .one(Long.class);
    }

    /** Counts what a plan changed against today's, and writes it down; to be called before it ends. */
    public void compare(RunClaim claim) {
        latest().ifPresent(before -> must(
                claim, database.sql("""
                                update matching.run set compared_with = :before, won = c.won, lost = c.lost, moved = c.moved
                                from (select count(*) filter (where b.need_id is null) as won,
                                             count(*) filter (where a.need_id is null) as lost,
                                             count(*) filter (where a.offer_id <> b.offer_id) as moved
                                      from (select need_id, offer_id from matching.suggestion
                                            where tenant_id = :tenant and run_id = :run) a
                                      full join (select need_id, offer_id from matching.suggestion
                                            where tenant_id = :tenant and run_id = :before) b using (need_id)) c
                                """ + CLAIMED).bind("before", before.id().value())));
    }

    /** Takes a run up: one that waits, or one whose node died. Empty where it has ended. */
    public Optional<RunClaim> claim(RunId id, Instant now) {
        return database.sql("""
                        update matching.run set status = 'running', stage = 'reading', progress = 0, attempts = attempts + 1,
                               started_at = coalesce(started_at, :now), alive_at = :now
                        where tenant_id = :tenant and id = :id and status in ('queued', 'running')
                        returning id as run, attempts as attempt
                        """).bind("now", now).bind("id", id.value()).first(RunClaim.class);
    }

    /**
     * Tells how far a run is.
     *
     * @throws ClaimLost where it is no longer this node's
     */
    public void progress(RunClaim claim, Stage stage, int percent, Instant now) {
        must(
                claim,
                database.sql("update matching.run set stage = :stage, progress = :percent, alive_at = :now" + CLAIMED)
                        .bind("stage", stage.code())
                        .bind("percent", percent)
                        .bind("now", now));
    }

    /**
     * Ends a run with its plan.
     *
     * @throws ClaimLost where it is no longer this node's
     */
    public void finish(RunClaim claim, PlanFigures figures, PlanOrigin origin, double seconds, Instant now) {
        must(
                claim,
                database.sql(FINISH + CLAIMED)
                        .bind("now", now)
                        .bind("seconds", seconds)
                        .bind("needs", figures.needs())
                        .bind("offers", figures.offers())
                        .bind("pairs", figures.pairs())
                        .bind("matched", figures.matched())
                        .bind("persons", figures.persons())
                        .bind("objective", figures.objective())
                        .bind("bound", figures.bound())
                        .bind("gap", figures.gap())
                        .bind("exact", figures.exact())
                        .bind("rulesVersion", origin.rulesVersion())
                        .bind("rulesHash", origin.rulesHash())
                        .bind("inputHash", origin.inputHash())
                        .bind("resultHash", origin.resultHash()));
    }

    /** Ends a run with the message key of its reason, where it has not ended yet. */
    public void fail(RunId id, String reason, Instant now) {
        database.sql("""
                        update matching.run set status = 'failed', stage = 'ended', ended_at = :now, failure = :reason
                        where tenant_id = :tenant and id = :id and status in ('queued', 'running')
                        """)
                .bind("now", now)
                .bind("reason", reason)
                .bind("id", id.value())
                .update();
    }

    /** Ends a run that nobody has given a sign of life for, so that a new one can be asked for. */
    public void failSilent(Instant now) {
        database.sql("""
                        update matching.run set status = 'failed', stage = 'ended', ended_at = :now, failure = 'run.failed.silent'
                        where tenant_id = :tenant and status in ('queued', 'running') and alive_at < :silentSince
                        """)
                .bind("now", now)
                .bind("silentSince", now.minus(SILENCE))
                .update();
    }

    private static Optional<Run> first(SqlStatement statement) {
        return statement.first(RunRow.class).map(RunRow::run);
    }

    private static void must(RunClaim claim, SqlStatement change) {
        int rows = change.bind("run", claim.run().value())
                .bind("attempt", claim.attempt())
                .update();
        if (rows != 1) {
            throw new ClaimLost(claim);
        }
    }
}

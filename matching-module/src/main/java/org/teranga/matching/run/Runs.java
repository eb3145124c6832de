package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The runs of the association that is open. */
@ApplicationScoped
public class Runs {
    /** After how long without a sign of life a run's node counts as dead. The engine gives signs several times a second. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String COLUMNS = """
            select id, status, stage, progress, requested_at, seconds, failure, needs, offers, pairs, matched, persons,
                   objective, bound, gap, exact, rules_version, rules_hash, input_hash, result_hash,
                   compared_with, won, lost, moved
            from matching.run
            """;

    private final TenantSql sql;

    @Inject
    Runs(TenantSql sql) {
        this.sql = sql;
    }

    /** Writes down that a run is asked for; false where one is waiting or being computed already. */
    boolean request(RunId id, @Nullable UUID account, Instant now) {
        return sql.change("""
                insert into matching.run (id, status, stage, requested_at, requested_by, alive_at)
                values (?, 'queued', 'waiting', ?, ?, ?)
                on conflict (tenant_id) where status in ('queued', 'running') do nothing
                """, id.value(), now, account, now) == 1;
    }

    /** The run with this id. */
    public Optional<Run> find(RunId id) {
        return sql.first(COLUMNS + "where id = ?", Runs::run, id.value());
    }

    /** The run that waits or is being computed, if there is one. */
    public Optional<Run> active() {
        return sql.first(COLUMNS + "where status in ('queued', 'running')", Runs::run);
    }

    /** The run whose plan is today's: the last one that is done. */
    public Optional<Run> latest() {
        return sql.first(COLUMNS + "where status = 'done' order by requested_at desc limit 1", Runs::run);
    }

    /** The run of a plan that is done: today's where none is named. */
    Optional<Run> plan(@Nullable RunId asked) {
        return asked == null ? latest() : find(asked).filter(run -> run.status() == RunStatus.DONE);
    }

    /** A part of all runs, the newest first. */
    public List<Run> list(int offset, int limit) {
        return sql.list(COLUMNS + "order by requested_at desc, id desc limit ? offset ?", Runs::run, limit, offset);
    }

    /** How many runs there are. */
    public long count() {
        return sql.first("select count(*) from matching.run", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Counts what a plan changed against today's, and writes it down; to be called before it ends. */
    void compare(Claim claim) {
        latest().ifPresent(before -> must(
                claim,
                sql.change(
                        """
                update matching.run set compared_with = ?, won = c.won, lost = c.lost, moved = c.moved
                from (select count(*) filter (where b.need_id is null) as won, count(*) filter (where a.need_id is null) as lost,
                             count(*) filter (where a.offer_id <> b.offer_id) as moved
                      from (select need_id, offer_id from matching.suggestion where run_id = ?) a
                      full join (select need_id, offer_id from matching.suggestion where run_id = ?) b using (need_id)) c
                where id = ? and attempts = ? and status = 'running'
                """,
                        before.id().value(),
                        claim.run().value(),
                        before.id().value(),
                        claim.run().value(),
                        claim.attempt())));
    }

    /** Takes a run up: one that waits, or one whose node died. Empty where it has ended. */
    Optional<Claim> claim(RunId id, Instant now) {
        String taken = """
                update matching.run set status = 'running', stage = 'reading', progress = 0, attempts = attempts + 1,
                       started_at = coalesce(started_at, ?), alive_at = ?
                where id = ? and status in ('queued', 'running') returning attempts
                """;
        return sql.first(taken, row -> new Claim(id, row.getInt(1)), now, now, id.value());
    }

    /**
     * Tells how far a run is.
     *
     * @throws ClaimLost where it is no longer this node's
     */
    void progress(Claim claim, Stage stage, int percent, Instant now) {
        must(claim, sql.change("""
                update matching.run set stage = ?, progress = ?, alive_at = ?
                where id = ? and attempts = ? and status = 'running'
                """, stage.code(), percent, now, claim.run().value(), claim.attempt()));
    }

    /**
     * Ends a run with its plan.
     *
     * @throws ClaimLost where it is no longer this node's
     */
    void finish(Claim claim, Figures figures, Origin origin, double seconds, Instant now) {
        must(
                claim,
                sql.change(
                        """
                update matching.run set status = 'done', stage = 'ended', progress = 100, ended_at = ?, alive_at = ?, seconds = ?,
                       needs = ?, offers = ?, pairs = ?, matched = ?, persons = ?, objective = ?, bound = ?, gap = ?, exact = ?,
                       rules_version = ?, rules_hash = ?, input_hash = ?, result_hash = ?
                where id = ? and attempts = ? and status = 'running'
                """,
                        now,
                        now,
                        seconds,
                        figures.needs(),
                        figures.offers(),
                        figures.pairs(),
                        figures.matched(),
                        figures.persons(),
                        figures.objective(),
                        figures.bound(),
                        figures.gap(),
                        figures.exact(),
                        origin.rulesVersion(),
                        origin.rulesHash(),
                        origin.inputHash(),
                        origin.resultHash(),
                        claim.run().value(),
                        claim.attempt()));
    }

    /** Ends a run with the message key of its reason, where it has not ended yet. */
    void fail(RunId id, String reason, Instant now) {
        sql.change("""
                update matching.run set status = 'failed', stage = 'ended', ended_at = ?, failure = ?
                where id = ? and status in ('queued', 'running')
                """, now, reason, id.value());
    }

    /** Ends a run that nobody has given a sign of life for, so that a new one can be asked for. */
    void failSilent(Instant now) {
        sql.change("""
                update matching.run set status = 'failed', stage = 'ended', ended_at = ?, failure = 'run.failed.silent'
                where status in ('queued', 'running') and alive_at < ?
                """, now, now.minus(SILENCE));
    }

    private static void must(Claim claim, int rows) {
        if (rows != 1) {
            throw new ClaimLost(claim);
        }
    }

    private static Run run(ResultSet row) throws SQLException {
        boolean done = row.getString("result_hash") != null;
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                RunStatus.of(row.getString("status")),
                Stage.of(row.getString("stage")),
                row.getInt("progress"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("seconds", Double.class),
                row.getString("failure"),
                done ? figures(row) : null,
                done ? origin(row) : null,
                change(row));
    }

    private static @Nullable PlanChange change(ResultSet row) throws SQLException {
        UUID before = row.getObject("compared_with", UUID.class);
        return before == null
                ? null
                : new PlanChange(before, row.getInt("won"), row.getInt("lost"), row.getInt("moved"));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("needs"),
                row.getInt("offers"),
                row.getLong("pairs"),
                row.getInt("matched"),
                row.getInt("persons"),
                row.getLong("objective"),
                row.getLong("bound"),
                row.getDouble("gap"),
                row.getBoolean("exact"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getInt("rules_version"),
                row.getString("rules_hash"),
                row.getString("input_hash"),
                row.getString("result_hash"));
    }
}

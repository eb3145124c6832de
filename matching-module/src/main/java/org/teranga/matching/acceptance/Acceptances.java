package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Wish;
import org.teranga.matching.run.RunId;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.theme.ListQuery;

/** The acceptances of the association that is open, and what became of each suggestion. */
@ApplicationScoped
class Acceptances {
    private static final String COLUMNS =
            "select id, state, requested_at, requested_by, asked_by, undone_by from matching.acceptance where ";

    private static final String TO_CALL = "n.email is null and r.outcome in ('proposed', 'asked')";

    private final TenantSql sql;

    @Inject
    Acceptances(TenantSql sql) {
        this.sql = sql;
    }

    /** Whoever asks with the same fingerprint waits until the transaction ends. */
    void queue(String fingerprint) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 81))", row -> true, fingerprint);
    }

    /** What was asked for with this fingerprint since then. */
    Optional<AcceptanceId> since(String fingerprint, Instant then) {
        return sql.first(
                "select id from matching.acceptance where fingerprint = ? and requested_at > ? order by requested_at desc limit 1",
                row -> new AcceptanceId(row.getObject(1, UUID.class)),
                fingerprint,
                then);
    }

    /** Writes down what was accepted; needs of which the plan knows nothing come last. */
    void add(AcceptanceId id, RunId run, Asked asked, Instant now) {
        sql.change(
                "insert into matching.acceptance (id, run_id, fingerprint, state, requested_at, requested_by)"
                        + " values (?, ?, ?, 'accepting', ?, ?)",
                id.value(),
                run.value(),
                asked.fingerprint(),
                now,
                asked.account());
        List<Wish> wishes = asked.wishes();
        List<NeedId> gone = asked.gone();
        sql.batch(
                "insert into matching.acceptance_row (acceptance_id, number, need_id, offer_id, outcome) values (?, ?, ?, ?, ?)",
                () -> IntStream.range(0, wishes.size() + gone.size())
                        .mapToObj(i -> i < wishes.size()
                                ? row(id, i, wishes.get(i).need(), wishes.get(i).offer())
                                : row(id, i, gone.get(i - wishes.size()), null))
                        .iterator());
    }

    private static @Nullable Object[] row(AcceptanceId id, int number, NeedId need, @Nullable OfferId offer) {
        Outcome outcome = offer == null ? Outcome.GONE : Outcome.WAITING;
        return new @Nullable Object[] {
            id.value(), number, need.value(), offer == null ? null : offer.value(), outcome.code()
        };
    }

    /** One of them. */
    Optional<Acceptance> find(AcceptanceId id) {
        return sql.first(COLUMNS + "id = ?", this::acceptance, id.value());
    }

    /** As {@link #find}; nobody else works on it until the transaction ends. */
    Optional<Acceptance> hold(AcceptanceId id) {
        return sql.first(COLUMNS + "id = ? for update", this::acceptance, id.value());
    }

    /** The next suggestions that nobody has looked at. */
    List<Waiting> waiting(AcceptanceId id, int limit) {
        return sql.list(
                "select number, need_id, offer_id from matching.acceptance_row"
                        + " where acceptance_id = ? and outcome = 'waiting' order by number limit ?",
                row -> new Waiting(
                        row.getInt(1),
                        new Wish(new NeedId(row.getObject(2, UUID.class)), new OfferId(row.getObject(3, UUID.class)))),
                id.value(),
                limit);
    }

    /** The next placements that came of it, of which this became so far. */
    List<PlacementId> next(AcceptanceId id, Set<Outcome> outcomes, int limit) {
        return sql.list(
                "select placement_id from matching.acceptance_row"
                        + " where acceptance_id = ? and outcome = any (cast(? as text[]))"
                        + " and outcome in ('proposed', 'asked', 'unasked') order by number limit ?",
                row -> new PlacementId(row.getObject(1, UUID.class)),
                id.value(),
                outcomes.stream().map(Outcome::code).collect(Collectors.joining(",", "{", "}")),
                limit);
    }

    /** Writes down what became of suggestions. */
    void became(AcceptanceId id, List<Became> rows) {
        sql.batch(
                "update matching.acceptance_row set outcome = ?, placement_id = ?, refusal = ? where acceptance_id = ? and number = ?",
                () -> rows.stream()
                        .map(row -> new @Nullable Object[] {
                            row.outcome.code(),
                            row.placement == null ? null : row.placement.value(),
                            row.refusal,
                            id.value(),
                            row.number
                        })
                        .iterator());
    }

    /** Writes down what became of placements that had come of it. */
    void wentOn(AcceptanceId id, List<WentOn> placements) {
        sql.batch(
                "update matching.acceptance_row set outcome = ?, refusal = ? where acceptance_id = ? and placement_id = ?",
                () -> placements.stream()
                        .map(one -> new @Nullable Object[] {
                            one.outcome.code(), one.refusal, id.value(), one.placement.value()
                        })
                        .iterator());
    }

    /** It goes on to this state. */
    void goesOn(AcceptanceId id, Acceptance.State state, @Nullable Instant ended) {
        sql.change(
                "update matching.acceptance set state = ?, ended_at = ? where id = ?", code(state), ended, id.value());
    }

    /** Somebody asks the households. */
    void asks(AcceptanceId id, UUID account) {
        goesOn(id, Acceptance.State.ASKING, null);
        sql.change("update matching.acceptance set asked_by = ? where id = ?", account, id.value());
    }

    /** Somebody takes it back. */
    void undoes(AcceptanceId id, UUID account) {
        goesOn(id, Acceptance.State.UNDOING, null);
        sql.change("update matching.acceptance set undone_by = ? where id = ?", account, id.value());
    }

    private static String code(Acceptance.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** How many households that are proposed or asked have no e-mail address, and how many of these no telephone either. */
    ToCall toCall(AcceptanceId id) {
        return sql.first(
                        "select count(*), count(*) filter (where n.phone is null) from matching.acceptance_row r"
                                + " join matching.need n on n.id = r.need_id where r.acceptance_id = ? and " + TO_CALL,
                        row -> new ToCall(row.getLong(1), row.getLong(2)),
                        id.value())
                .orElse(new ToCall(0, 0));
    }

    /**
     * A part of what became of the suggestions, those that were refused first.
     *
     * @param toCall whether only those are meant whose household no letter reaches
     */
    List<Told> told(AcceptanceId id, @Nullable Outcome outcome, boolean toCall, ListQuery query) {
        return sql.list(
                """
                select r.need_id, n.receipt_number as need_number, r.offer_id, o.receipt_number as offer_number,
                       r.outcome, r.placement_id, r.refusal,
                       coalesce(n.email is null and r.outcome in ('proposed', 'asked'), false) as to_call
                from matching.acceptance_row r
                left join matching.need n on n.id = r.need_id left join matching.offer o on o.id = r.offer_id
                where r.acceptance_id = ? and (cast(? as text) is null or r.outcome = ?)
                  and (not ? or n.email is null and r.outcome in ('proposed', 'asked'))
                order by array_position(array['refused', 'gone', 'kept', 'unasked', 'proposed', 'asked', 'already', 'taken_back',
                         'waiting'], r.outcome),
                         r.number limit ? offset ?
                """,
                Acceptances::told,
                id.value(),
                outcome == null ? null : outcome.code(),
                outcome == null ? null : outcome.code(),
                toCall,
                query.size(),
                query.offset());
    }

    private Acceptance acceptance(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        sql.list(
                        "select outcome, count(*) from matching.acceptance_row where acceptance_id = ? group by outcome",
                        one -> Map.entry(Outcome.of(one.getString(1)), one.getLong(2)),
                        id)
                .forEach(one -> outcomes.put(one.getKey(), one.getValue()));
        return new Acceptance(
                new AcceptanceId(id),
                Acceptance.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("requested_by", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getObject("undone_by", UUID.class),
                outcomes);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("need_id", UUID.class),
                row.getString("need_number"),
                row.getObject("offer_id", UUID.class),
                row.getString("offer_number"),
                Outcome.of(row.getString("outcome")),
                row.getObject("placement_id", UUID.class),
                row.getString("refusal"),
                row.getBoolean("to_call"));
    }

    /** Who accepts what; gone are needs of which the plan knows nothing. */
    record Asked(String fingerprint, UUID account, List<Wish> wishes, List<NeedId> gone) {}

    /** A suggestion that nobody has looked at. */
    record Waiting(int number, Wish wish) {}

    /** What became of a suggestion; the refusal as JSON. */
    record Became(
            int number,
            Outcome outcome,
            @Nullable PlacementId placement,
            @Nullable String refusal) {}

    /** What became of a placement after it was proposed; the refusal as JSON. */
    record WentOn(
            PlacementId placement,
            Outcome outcome,
            @Nullable String refusal) {}

    /** The same, as it is read. */
    record Told(
            UUID need,
            @Nullable String needNumber,
            @Nullable UUID offer,
            @Nullable String offerNumber,
            Outcome outcome,
            @Nullable UUID placement,
            @Nullable String refusal,
            boolean toCall) {}

    /** Households that no letter reaches: how many, and how many of them have no telephone. */
    record ToCall(long households, long withoutPhone) {}
}

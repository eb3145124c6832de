package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The acceptances of the association that is open, and what became of each suggestion. */
@ApplicationScoped
class Acceptances {
    private static final String OF_ACCEPTANCE = " where tenant_id = :tenant and acceptance_id = :acceptance ";

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acceptances(TenantDatabase database) {
        this.database = database;
    }

    /** Whoever asks with the same fingerprint waits until the transaction ends. */
    void queue(String fingerprint) {
        database.lock("acceptance " + fingerprint);
    }

    /** What was asked for with this fingerprint since then. */
    Optional<AcceptanceId> since(String fingerprint, Instant then) {
        return database.sql("""
                        select id from matching.acceptance
                        where tenant_id = :tenant and fingerprint = :fingerprint and requested_at > :then
                        order by requested_at desc limit 1
                        """)
                .bind("fingerprint", fingerprint)
                .bind("then", then)
                .first(AcceptanceId.class);
    }

    /** Writes down what was accepted, and of which suggestions; needs of which the plan knows nothing come last. */
    void add(Acceptance acceptance, List<WishedPlacement> wishes, List<NeedId> gone) {
        entities.persist(acceptance);
        entities.flush();
        database.sql("""
                        insert into matching.acceptance_row (tenant_id, acceptance_id, number, need_id, offer_id, outcome)
                        values (:tenant, :acceptance, :number, :need, :offer, :outcome)
                        """)
                .bind("acceptance", acceptance.id().value())
                .updateEach(
                        () -> IntStream.range(0, wishes.size() + gone.size()).iterator(), (number, row) -> {
                            WishedPlacement wish = number < wishes.size() ? wishes.get(number) : null;
                            NeedId need = wish == null ? gone.get(number - wishes.size()) : wish.need();
                            row.bind("number", number)
                                    .bind("need", need.value())
                                    .bind(
                                            "offer",
                                            wish == null ? null : wish.offer().value())
                                    .bind(
                                            "outcome",
                                            (wish == null ? AcceptanceOutcome.GONE : AcceptanceOutcome.WAITING).code());
                        });
    }

    /** One of them. */
    Optional<Acceptance> find(AcceptanceId id) {
        return Optional.ofNullable(entities.find(Acceptance.class, id.value()));
    }

    /** As {@link #find}; nobody else works on it until the transaction ends. */
    Optional<Acceptance> hold(AcceptanceId id) {
        return Optional.ofNullable(entities.find(Acceptance.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what was changed, for what is written of it elsewhere. */
    void flush() {
        entities.flush();
    }

    /** How many of its suggestions became what. */
    AcceptanceProgress progress(Acceptance acceptance) {
        Map<AcceptanceOutcome, Long> outcomes = database
                .sql("select outcome, count(*) as suggestions from matching.acceptance_row" + OF_ACCEPTANCE
                        + "group by outcome")
                .bind("acceptance", acceptance.id().value())
                .list(OutcomeRow.class)
                .stream()
                .collect(Collectors.toMap(OutcomeRow::outcome, OutcomeRow::suggestions));
        return new AcceptanceProgress(acceptance.state(), outcomes);
    }

    /** The next suggestions that nobody has looked at. */
    List<Waiting> waiting(AcceptanceId id, int limit) {
        return database
                .sql("select number, need_id as need, offer_id as offer from matching.acceptance_row" + OF_ACCEPTANCE
                        + "and outcome = 'waiting' order by number limit :limit")
                .bind("acceptance", id.value())
                .bind("limit", limit)
                .list(WishRow.class)
                .stream()
                .map(row -> new Waiting(row.number, new WishedPlacement(row.need, row.offer)))
                .toList();
    }

    /** The next placements that came of it, of which this became so far. */
    List<PlacementId> next(AcceptanceId id, Set<AcceptanceOutcome> outcomes, int limit) {
        return database.sql("select placement_id from matching.acceptance_row" + OF_ACCEPTANCE
                        + "and outcome = any (:outcomes)"
                        + " and outcome in ('proposed', 'asked', 'unasked') order by number limit :limit")
                .bind("acceptance", id.value())
                .bindTexts(
                        "outcomes",
                        outcomes.stream().map(AcceptanceOutcome::code).toList())
                .bind("limit", limit)
                .list(PlacementId.class);
    }

    /** Writes down what became of suggestions. */
    void became(AcceptanceId id, List<Became> rows) {
        database.sql(
                        "update matching.acceptance_row set outcome = :outcome, placement_id = :placement, refusal = :refusal"
                                + OF_ACCEPTANCE + "and number = :number")
                .bind("acceptance", id.value())
                .updateEach(
                        rows,
                        (row, values) -> values.bind("outcome", row.outcome.code())
                                .bind("placement", row.placement == null ? null : row.placement.value())
                                .bind("refusal", row.refusal)
                                .bind("number", row.number));
    }

    /** Writes down what became of placements that had come of it. */
    void wentOn(AcceptanceId id, List<WentOn> placements) {
        database.sql("update matching.acceptance_row set outcome = :outcome, refusal = :refusal" + OF_ACCEPTANCE
                        + "and placement_id = :placement")
                .bind("acceptance", id.value())
                .updateEach(
                        placements,
                        (one, values) -> values.bind("outcome", one.outcome.code())
                                .bind("refusal", one.refusal)
                                .bind("placement", one.placement.value()));
    }

    private record OutcomeRow(AcceptanceOutcome outcome, long suggestions) {}

    private record WishRow(int number, NeedId need, OfferId offer) {}

    /** A suggestion that nobody has looked at. */
    record Waiting(int number, WishedPlacement wish) {}

    /** What became of a suggestion; the refusal as JSON. */
    record Became(
            int number,
            AcceptanceOutcome outcome,
            @Nullable PlacementId placement,
            @Nullable String refusal) {}

    /** What became of a placement after it was proposed; the refusal as JSON. */
    record WentOn(
            PlacementId placement,
            AcceptanceOutcome outcome,
            @Nullable String refusal) {}
}

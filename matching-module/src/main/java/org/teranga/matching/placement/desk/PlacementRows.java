package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.OwnPlacements;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.ListQuery;

/** Placements as lists show them: with the numbers by which people know both sides, and until when the next step is due. */
@ApplicationScoped
class PlacementRows {
    /** What lists can be sorted by, and how they start. */
    static final List<String> SORTS = List.of("due", "-since", "need", "offer");

    private static final Map<String, String> ORDERS =
            Map.of("due", "due", "since", "p.changed_at", "need", "n.receipt_number", "offer", "o.receipt_number");
    private static final String FROM = """
            from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.state = any (:states)
              and (cast(:number as text) is null or n.receipt_number = :number or o.receipt_number = :number)
            """ + OwnPlacements.LEFT_OUT;
    private static final String COLUMNS = """
            select p.id, n.receipt_number as need_number, o.receipt_number as offer_number, n.kind, o.place_name as place,
                   p.state, p.changed_at as since, coalesce(p.answer_by, case when p.state in ('proposed', 'host_accepted', 'approved')
                                                            then p.changed_at + cast(:team as interval) end) as due
            """;

    private final TenantDatabase database;
    private final ResponseDeadlines patience;
    private final OwnPlacements own;

    @Inject
    PlacementRows(TenantDatabase database, ResponseDeadlines patience, OwnPlacements own) {
        this.database = database;
        this.patience = patience;
        this.own = own;
    }

    /** A part of the list. */
    List<Row> list(Wanted wanted, ListQuery query) {
        String order = " order by " + ORDERS.getOrDefault(query.sort(), "due") + (query.descending() ? " desc" : "")
                + " nulls last, p.changed_at, p.id limit :size offset :offset";
        return filtered(COLUMNS + FROM + wanted.condition() + order, wanted)
                .bind("team", patience.team().toHours() + "h")
                .bind("size", query.size())
                .bind("offset", query.offset())
                .list(Row.class);
    }

    /** How many there are. */
    long count(Wanted wanted) {
        return filtered("select count(*) " + FROM + wanted.condition(), wanted).one(Long.class);
    }

    private SqlStatement filtered(String sql, Wanted wanted) {
        return database.sql(sql)
                .bindTexts(
                        "states",
                        wanted.states.stream().map(PlacementState::code).toList())
                .bind("number", wanted.number)
                .bindIds("own", own.ids());
    }

    /**
     * Which are asked for; the reader's own never are.
     *
     * @param states    in one of these states
     * @param number    of one of its sides; null for any
     * @param untouched only those in which the reader had no part
     */
    record Wanted(List<PlacementState> states, @Nullable String number, boolean untouched) {
        Wanted {
            states = List.copyOf(states);
        }

        private String condition() {
            return untouched ? OwnPlacements.UNTOUCHED : "";
        }
    }

    /** One of them; due is null where nothing is awaited. */
    record Row(
            PlacementId id,
            String needNumber,
            String offerNumber,
            String kind,
            @Nullable String place,
            PlacementState state,
            Instant since,
            @Nullable Instant due) {}
}

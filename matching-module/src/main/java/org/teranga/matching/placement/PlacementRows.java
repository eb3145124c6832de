package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
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
            where p.state = any (cast(? as text[])) and (cast(? as text) is null or n.receipt_number = ? or o.receipt_number = ?)
            """;
    private static final String COLUMNS = """
            select p.id, n.receipt_number as need_number, o.receipt_number as offer_number, n.kind, o.place_name, p.state,
                   p.changed_at, coalesce(p.answer_by, case when p.state in ('proposed', 'host_accepted', 'approved')
                                                            then p.changed_at + cast(? as interval) end) as due
            """;

    private final TenantSql sql;
    private final Patience patience;

    @Inject
    PlacementRows(TenantSql sql, Patience patience) {
        this.sql = sql;
        this.patience = patience;
    }

    /** A part of the list. */
    List<Row> list(List<PlacementState> states, @Nullable String number, ListQuery query) {
        String order = " order by " + ORDERS.getOrDefault(query.sort(), "due") + (query.descending() ? " desc" : "")
                + " nulls last, p.changed_at, p.id limit ? offset ?";
        return sql.list(
                COLUMNS + FROM + order,
                PlacementRows::row,
                patience.team().toHours() + "h",
                codes(states),
                number,
                number,
                number,
                query.size(),
                query.offset());
    }

    /** How many there are. */
    long count(List<PlacementState> states, @Nullable String number) {
        return sql.first("select count(*) " + FROM, row -> row.getLong(1), codes(states), number, number, number)
                .orElse(0L);
    }

    private static String codes(List<PlacementState> states) {
        return Keys.array(states.stream().map(PlacementState::code).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new Row(
                new PlacementId(row.getObject("id", UUID.class)),
                row.getString("need_number"),
                row.getString("offer_number"),
                row.getString("kind"),
                row.getString("place_name"),
                PlacementState.of(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant());
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

package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.ListQuery;

/** What became of the suggestions of an acceptance, as its page lists them. */
@ApplicationScoped
class AcceptedSuggestions {
    private static final String TO_CALL = "n.email is null and r.outcome in ('proposed', 'asked')";

    private final TenantDatabase database;

    @Inject
    AcceptedSuggestions(TenantDatabase database) {
        this.database = database;
    }

    /** How many households that are proposed or asked have no e-mail address, and how many of these no telephone either. */
    ToCall toCall(AcceptanceId id) {
        return database.sql("""
                        select count(*) as households, count(*) filter (where n.phone is null) as without_phone
                        from matching.acceptance_row r join matching.need n on n.tenant_id = r.tenant_id and n.id = r.need_id
                        where r.tenant_id = :tenant and r.acceptance_id = :acceptance and
                        """ + TO_CALL).bind("acceptance", id.value()).one(ToCall.class);
    }

    /**
     * A part of what became of the suggestions, those that were refused first.
     *
     * @param toCall whether only those are meant whose household no letter reaches
     */
    List<Told> list(AcceptanceId id, @Nullable AcceptanceOutcome outcome, boolean toCall, ListQuery query) {
        return database.sql("""
                        select r.need_id as need, n.receipt_number as need_number, r.offer_id as offer, o.receipt_number as offer_number,
                               r.outcome, r.placement_id as placement, r.refusal, coalesce({toCall}, false) as to_call
                        from matching.acceptance_row r
                        left join matching.need n on n.tenant_id = r.tenant_id and n.id = r.need_id
                        left join matching.offer o on o.tenant_id = r.tenant_id and o.id = r.offer_id
                        where r.tenant_id = :tenant and r.acceptance_id = :acceptance
                          and (cast(:outcome as text) is null or r.outcome = :outcome) and (not :toCall or {toCall})
                        order by array_position(array['refused', 'gone', 'kept', 'unasked', 'proposed', 'asked', 'already', 'taken_back',
                                 'waiting'], r.outcome),
                                 r.number limit :limit offset :offset
                        """.replace("{toCall}", TO_CALL))
                .bind("acceptance", id.value())
                .bind("outcome", outcome == null ? null : outcome.code())
                .bind("toCall", toCall)
                .bind("limit", query.size())
                .bind("offset", query.offset())
                .list(Told.class);
    }

    /** What became of one suggestion; the refusal as JSON. */
    record Told(
            UUID need,
            @Nullable String needNumber,
            @Nullable UUID offer,
            @Nullable String offerNumber,
            AcceptanceOutcome outcome,
            @Nullable UUID placement,
            @Nullable String refusal,
            boolean toCall) {}

    /** Households that no letter reaches: how many, and how many of them have no telephone. */
    record ToCall(long households, long withoutPhone) {}
}

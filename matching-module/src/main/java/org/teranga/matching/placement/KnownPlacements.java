package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;

/** What household and host have heard of: a household once it was asked, a host once the household said yes. The newest first. */
@ApplicationScoped
class KnownPlacements {
    private static final String COLUMNS = """
            select p.id, p.state, p.answer_by, p.changed_at,
                p.state = 'withdrawn' and p.changed_at >= case when ? = 'need' then n.withdrawn_at else o.withdrawn_at end as with_own
            from matching.placement p
            join matching.need n on n.id = p.need_id join matching.offer o on o.id = p.offer_id
            where exists (select 1 from matching.placement_step s where s.placement_id = p.id and s.step = ?) and
            """;
    private static final String NEWEST = " order by p.proposed_at desc, p.id limit 20";

    private final TenantSql sql;

    @Inject
    KnownPlacements(TenantSql sql) {
        this.sql = sql;
    }

    /** To the household, of this need. */
    List<Known> ofNeed(NeedId need) {
        return list(Party.HOUSEHOLD, "n.id = ?", need.value());
    }

    /** To the host, of this offer. */
    List<Known> ofOffer(OfferId offer) {
        return list(Party.HOST, "o.id = ?", offer.value());
    }

    /** To this member, as household and as host. */
    List<Known> ofAccount(UUID account) {
        return Stream.concat(
                        list(Party.HOUSEHOLD, "n.account_id = ?", account).stream(),
                        list(Party.HOST, "o.account_id = ?", account).stream())
                .toList();
    }

    private List<Known> list(Party party, String whose, UUID value) {
        Step told = party == Party.HOUSEHOLD ? Step.REVIEW : Step.HOUSEHOLD_ACCEPTS;
        String own = party == Party.HOUSEHOLD ? "need" : "offer";
        return sql.list(COLUMNS + whose + NEWEST, row -> known(row, party), own, told.code(), value);
    }

    private static Known known(ResultSet row, Party party) throws SQLException {
        @Nullable OffsetDateTime answerBy = row.getObject("answer_by", OffsetDateTime.class);
        return new Known(
                new PlacementId(row.getObject("id", UUID.class)),
                party,
                PlacementState.of(row.getString("state")),
                answerBy == null ? null : answerBy.toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("with_own"));
    }

    /**
     * One of them, and on which side who heard of it stands.
     *
     * @param withOwn whether it ended since this side took its own back
     */
    record Known(
            PlacementId id,
            Party party,
            PlacementState state,
            @Nullable Instant answerBy,
            Instant changedAt,
            boolean withOwn) {
        PlacementLinks.Followed followed() {
            return new PlacementLinks.Followed(id, party);
        }
    }
}

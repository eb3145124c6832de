package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** What household and host have heard of: a household once it was asked, a host once the household said yes. The newest first. */
@ApplicationScoped
class KnownPlacements {
    private static final String COLUMNS = """
            select p.id, cast(:party as text) as party, p.state, p.answer_by, p.changed_at, p.state = 'withdrawn'
                and p.changed_at >= case when :party = 'household' then n.withdrawn_at else o.withdrawn_at end as with_own
            from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and exists (select 1 from matching.placement_step s
                where s.tenant_id = :tenant and s.placement_id = p.id and s.step = :told) and
            """;
    private static final String NEWEST = " order by p.proposed_at desc, p.id limit 20";

    private final TenantDatabase database;

    @Inject
    KnownPlacements(TenantDatabase database) {
        this.database = database;
    }

    /** To the household, of this need. */
    List<Known> ofNeed(NeedId need) {
        return list(Party.HOUSEHOLD, "n.id = :whose", need.value());
    }

    /** To the host, of this offer. */
    List<Known> ofOffer(OfferId offer) {
        return list(Party.HOST, "o.id = :whose", offer.value());
    }

    /** To this member, as household and as host. */
    List<Known> ofAccount(UUID account) {
        return Stream.concat(
                        list(Party.HOUSEHOLD, "n.account_id = :whose", account).stream(),
                        list(Party.HOST, "o.account_id = :whose", account).stream())
                .toList();
    }

    private List<Known> list(Party party, String whose, UUID value) {
        Step told = party == Party.HOUSEHOLD ? Step.REVIEW : Step.HOUSEHOLD_ACCEPTS;
        return database.sql(COLUMNS + whose + NEWEST)
                .bind("party", party.code())
                .bind("told", told.code())
                .bind("whose", value)
                .list(Known.class);
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

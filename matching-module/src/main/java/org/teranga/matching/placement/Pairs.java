package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.web.Problem;

/** The needs and offers behind placements, and which of them do not want each other. */
@ApplicationScoped
public class Pairs {
    private final Needs needs;
    private final Offers offers;
    private final TenantSql sql;

    @Inject
    Pairs(Needs needs, Offers offers, TenantSql sql) {
        this.needs = needs;
        this.offers = offers;
        this.sql = sql;
    }

    /** A placement with its two sides. */
    Sides of(Placement placement) {
        return new Sides(placement, need(placement), offer(placement));
    }

    /** The need of a placement. */
    Need need(Placement placement) {
        return needs.find(placement.need()).orElseThrow(Problem::notFound);
    }

    /** The offer of a placement. */
    Offer offer(Placement placement) {
        return offers.find(placement.offer()).orElseThrow(Problem::notFound);
    }

    /** A placement is over: the need waits as before, its rank unchanged, and the offer too where nobody else has a part of it. */
    void waitAgain(Need need, Offer offer) {
        need.waitAgain();
        boolean others = sql.first(
                        "select 1 from matching.placement where offer_id = ? and need_id <> ? and holds limit 1",
                        row -> true,
                        offer.id().value(),
                        need.id().value())
                .isPresent();
        if (!others) {
            offer.waitAgain();
        }
    }

    /** Who said no before in pairs of these needs; silence is no no. */
    Map<Wish, Party> saidNo(Collection<NeedId> needs) {
        Map<Wish, Party> no = new HashMap<>();
        sql.list(
                        "select need_id, offer_id, refused_by from matching.placement"
                                + " where state = 'declined' and need_id = any (cast(? as uuid[]))",
                        row -> Map.entry(
                                new Wish(
                                        new NeedId(row.getObject(1, UUID.class)),
                                        new OfferId(row.getObject(2, UUID.class))),
                                Party.of(row.getString(3))),
                        Keys.array(needs))
                .forEach(one -> no.put(one.getKey(), one.getValue()));
        return no;
    }

    /** Every pair that came to nothing by a no or by silence: no run suggests it again. */
    public List<Refused> refused() {
        return sql.list(
                "select distinct need_id, offer_id from matching.placement where refused_by is not null"
                        + " order by need_id, offer_id",
                Pairs::refused);
    }

    private static Refused refused(ResultSet row) throws SQLException {
        return new Refused(new NeedId(row.getObject(1, UUID.class)), new OfferId(row.getObject(2, UUID.class)));
    }

    /** A need and an offer that are not brought together again. */
    public record Refused(NeedId need, OfferId offer) {}
}

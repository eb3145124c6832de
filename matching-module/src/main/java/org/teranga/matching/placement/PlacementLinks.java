package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.persistence.TenantSql;

/**
 * The secret links by which household and host answer. Every letter carries one of its own, and the newest alone leads on: it ends when
 * the address to which it was written is replaced, and with the placement.
 */
@ApplicationScoped
class PlacementLinks {
    private static final String FOLLOW = """
            select l.placement_id, l.party from matching.placement_link l join matching.placement p on p.id = l.placement_id
            where l.hash = ? and p.holds and (l.mark is null
                or l.party = 'household' and exists
                    (select 1 from matching.need_trace t where t.need_id = p.need_id and t.hash = l.mark)
                or l.party = 'host' and exists
                    (select 1 from matching.offer_trace t where t.offer_id = p.offer_id and t.hash = l.mark))
            """;

    private final TenantSql sql;

    @Inject
    PlacementLinks(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps new links; those before them lead nowhere any more. */
    void keep(List<Issued> links, Instant now) {
        sql.batch(
                "delete from matching.placement_link where placement_id = ? and party = ? and hash <> ?",
                () -> links.stream()
                        .map(one -> new @Nullable Object[] {one.placement.value(), one.party.code(), one.link.hash()})
                        .iterator());
        sql.batch(
                "insert into matching.placement_link (hash, placement_id, party, issued_at, mark) values (?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id, hash) do update set mark = excluded.mark",
                () -> links.stream()
                        .map(one -> new @Nullable Object[] {
                            one.link.hash(), one.placement.value(), one.party.code(), now, one.mark
                        })
                        .iterator());
    }

    /** Whether this side was ever written to about it. */
    boolean written(PlacementId placement, Party side) {
        return sql.first(
                        "select 1 from matching.placement_link where placement_id = ? and party = ? limit 1",
                        row -> true,
                        placement.value(),
                        side.code())
                .orElse(false);
    }

    /** Where a link leads; empty where it leads nowhere here. */
    Optional<Followed> follow(SecretLink link) {
        return sql.first(
                FOLLOW,
                row -> new Followed(
                        new PlacementId(row.getObject("placement_id", UUID.class)), Party.of(row.getString("party"))),
                link.hash());
    }

    /** Ends the links of a person whose need or offer it was. */
    void forget(UUID person) {
        sql.change("""
                delete from matching.placement_link l using matching.placement p
                where l.placement_id = p.id
                  and (l.party = 'household' and p.need_id in (select id from matching.need where person_id = ?)
                    or l.party = 'host' and p.offer_id in (select id from matching.offer where person_id = ?))
                """, person, person);
    }

    /** Which placement, and on which side whoever follows the link stands. */
    record Followed(PlacementId placement, Party party) {}

    /** A link for this side of a placement, and the keyed hash of the address to which it is written. */
    record Issued(SecretLink link, PlacementId placement, Party party, String mark) {}
}

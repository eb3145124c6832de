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

/** The secret links by which household and host answer. Every letter carries one of its own; all of them lead on. */
@ApplicationScoped
class PlacementLinks {
    private final TenantSql sql;

    @Inject
    PlacementLinks(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps new links. */
    void keep(List<Issued> links, Instant now) {
        sql.batch(
                "insert into matching.placement_link (hash, placement_id, party, issued_at) values (?, ?, ?, ?)",
                () -> links.stream()
                        .map(one ->
                                new @Nullable Object[] {one.link.hash(), one.placement.value(), one.party.code(), now})
                        .iterator());
    }

    /** Where a link leads; empty where it leads nowhere here. */
    Optional<Followed> follow(SecretLink link) {
        return sql.first(
                "select placement_id, party from matching.placement_link where hash = ?",
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

    /** A link for this side of a placement. */
    record Issued(SecretLink link, PlacementId placement, Party party) {}
}

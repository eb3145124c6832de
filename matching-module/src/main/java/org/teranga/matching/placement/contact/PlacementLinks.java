package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The secret links by which household and host answer. Every letter carries one of its own, and the newest alone leads on: it ends when
 * the address to which it was written is replaced, and with the placement.
 */
@ApplicationScoped
public class PlacementLinks {
    private static final String FOLLOW = """
            select l.placement_id as placement, l.party from matching.placement_link l
            join matching.placement p on p.tenant_id = l.tenant_id and p.id = l.placement_id
            where l.tenant_id = :tenant and l.hash = :hash
              and (p.holds or p.state = 'ended' and p.sleeps_next is not null and (p.changed_at > :since
                or exists (select 1 from matching.outcome_question q where q.tenant_id = :tenant and q.placement_id = p.id
                    and q.side = l.party and q.asked_at is not null and q.open_until >= :today))) and (l.mark is null
                or l.party = 'household' and exists (select 1 from matching.need_trace t
                    where t.tenant_id = :tenant and t.need_id = p.need_id and t.hash = l.mark)
                or l.party = 'host' and exists (select 1 from matching.offer_trace t
                    where t.tenant_id = :tenant and t.offer_id = p.offer_id and t.hash = l.mark))
            """;

    /** So long a letter leads on once somebody has lived there and left; one that asks what became of it, as long as that can be answered. */
    private static final Duration AFTER_A_STAY = Duration.ofDays(90);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    PlacementLinks(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The address of the page behind a link, from the root of the host. */
    public static String path(String lang, SecretLink link) {
        return "/" + lang + "/placement/" + link.token();
    }

    /** Keeps new links; those before them lead nowhere any more. */
    public void keep(List<Issued> links, Instant now) {
        database.sql(
                        "delete from matching.placement_link"
                                + " where tenant_id = :tenant and placement_id = :placement and party = :party and hash <> :hash")
                .updateEach(links, Issued::into);
        database.sql("insert into matching.placement_link (tenant_id, hash, placement_id, party, issued_at, mark)"
                        + " values (:tenant, :hash, :placement, :party, :now, :mark)"
                        + " on conflict (tenant_id, hash) do update set mark = excluded.mark")
                .bind("now", now)
                .updateEach(links, (link, values) -> {
                    link.into(values);
                    values.bind("mark", link.mark);
                });
    }

    /** Whether this side was ever written to about it. */
    public boolean written(PlacementId placement, Party side) {
        return database.sql("select 1 from matching.placement_link"
                        + " where tenant_id = :tenant and placement_id = :placement and party = :party limit 1")
                .bind("placement", placement.value())
                .bind("party", side.code())
                .any();
    }

    /** Where a link leads; empty where it leads nowhere here. */
    public Optional<Followed> follow(SecretLink link) {
        return database.sql(FOLLOW)
                .bind("hash", link.hash())
                .bind("since", clock.instant().minus(AFTER_A_STAY))
                .bind("today", LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .first(Followed.class);
    }

    /** Ends the links of a person whose need or offer it was. */
    void forget(UUID person) {
        database.sql("""
                        delete from matching.placement_link l using matching.placement p
                        where l.tenant_id = :tenant and p.tenant_id = l.tenant_id and l.placement_id = p.id
                          and (l.party = 'household' and p.need_id in
                                (select id from matching.need where tenant_id = :tenant and person_id = :person)
                            or l.party = 'host' and p.offer_id in
                                (select id from matching.offer where tenant_id = :tenant and person_id = :person))
                        """).bind("person", person).update();
    }

    /** Which placement, and on which side whoever follows the link stands. */
    public record Followed(PlacementId placement, Party party) {}

    /** A link for this side of a placement, and the keyed hash of the address to which it is written. */
    public record Issued(SecretLink link, PlacementId placement, Party party, String mark) {
        private void into(SqlValues values) {
            values.bind("placement", placement.value())
                    .bind("party", party.code())
                    .bind("hash", link.hash());
        }
    }
}

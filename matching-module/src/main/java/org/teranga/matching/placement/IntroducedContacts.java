package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.intake.Contacts;
import org.teranga.matching.intake.SealedContact;
import org.teranga.platform.persistence.TenantSql;

/**
 * How two who were introduced reach each other: the contact that each side meant for the other, kept from the introduction on. What is
 * written into a need or an offer later is shown to the other side on that person's own word alone.
 */
@ApplicationScoped
class IntroducedContacts {
    private static final String OPEN = """
            insert into matching.introduced_contact (placement_id, party, person_id, name, email, phone, given_at)
            select p.id, 'household', s.person_id, s.name, s.email, s.phone, ? from matching.placement p
                join matching.need s on s.id = p.need_id where p.id = ?
            union all
            select p.id, 'host', s.person_id, s.name, s.email, s.phone, ? from matching.placement p
                join matching.offer s on s.id = p.offer_id where p.id = ?
            on conflict (tenant_id, placement_id, party) do update
                set person_id = excluded.person_id, name = excluded.name, email = excluded.email, phone = excluded.phone,
                    given_at = excluded.given_at
            """;

    private final TenantSql sql;
    private final Contacts contacts;

    @Inject
    IntroducedContacts(TenantSql sql, Contacts contacts) {
        this.sql = sql;
        this.contacts = contacts;
    }

    /** Opens the contact of both sides as it is now. */
    void open(PlacementId placement, Instant now) {
        sql.change(OPEN, now, placement.value(), now, placement.value());
    }

    /** Closes it. */
    void close(PlacementId placement) {
        sql.change("delete from matching.introduced_contact where placement_id = ?", placement.value());
    }

    /** This side gives the other its contact as it is now; false where it is another person by now, or nothing is open. */
    boolean renew(PlacementId placement, Party side, Instant now) {
        String table = side == Party.HOUSEHOLD ? "need" : "offer";
        return sql.change(
                        "update matching.introduced_contact c set name = s.name, email = s.email, phone = s.phone, given_at = ?"
                                + " from matching.placement p, matching." + table
                                + " s where c.placement_id = ? and c.party = ?"
                                + " and p.id = c.placement_id and s.id = p." + table
                                + "_id and s.person_id = c.person_id",
                        now,
                        placement.value(),
                        side.code())
                == 1;
    }

    /** How this side is reached; empty where its contact is not open. */
    Optional<Reach> of(PlacementId placement, Party side) {
        return sql.first(
                        "select person_id, name, email, phone from matching.introduced_contact"
                                + " where placement_id = ? and party = ?",
                        IntroducedContacts::row,
                        placement.value(),
                        side.code())
                .map(one -> Reach.of(contacts.open(one)));
    }

    /** Whether a side of an introduction is still the same person at the same address. */
    boolean isStill(PlacementId placement, Party side, SealedContact now) {
        return sql.first(
                        "select person_id, name, email, phone from matching.introduced_contact"
                                + " where placement_id = ? and party = ?",
                        IntroducedContacts::row,
                        placement.value(),
                        side.code())
                .filter(then -> then.personId().equals(now.personId()))
                .filter(then -> Objects.equals(
                        contacts.open(then).email(), contacts.open(now).email()))
                .isPresent();
    }

    /** Lets go of what an erased person gave. */
    void forget(UUID person) {
        sql.change("delete from matching.introduced_contact where person_id = ?", person);
    }

    private static SealedContact row(ResultSet row) throws SQLException {
        return SealedContact.of(
                row.getObject("person_id", UUID.class),
                row.getBytes("name"),
                row.getBytes("email"),
                row.getBytes("phone"));
    }
}

package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * How two who were introduced reach each other: the contact that each side meant for the other, kept from the introduction on. What is
 * written into a need or an offer later is shown to the other side on that person's own word alone.
 */
@ApplicationScoped
public class IntroducedContacts {
    private static final String OPEN = """
            insert into matching.introduced_contact (tenant_id, placement_id, party, person_id, name, email, phone, given_at)
            select :tenant, p.id, 'household', s.person_id, s.name, s.email, s.phone, :now from matching.placement p
                join matching.need s on s.tenant_id = p.tenant_id and s.id = p.need_id
                where p.tenant_id = :tenant and p.id = :placement
            union all
            select :tenant, p.id, 'host', s.person_id, s.name, s.email, s.phone, :now from matching.placement p
                join matching.offer s on s.tenant_id = p.tenant_id and s.id = p.offer_id
                where p.tenant_id = :tenant and p.id = :placement
            on conflict (tenant_id, placement_id, party) do update
                set person_id = excluded.person_id, name = excluded.name, email = excluded.email, phone = excluded.phone,
                    given_at = excluded.given_at
            """;
    private static final String GIVEN = "select person_id, name, email, phone from matching.introduced_contact"
            + " where tenant_id = :tenant and placement_id = :placement and party = :party";

    private final TenantDatabase database;
    private final Contacts contacts;

    @Inject
    IntroducedContacts(TenantDatabase database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** Opens the contact of both sides as it is now. */
    public void open(PlacementId placement, Instant now) {
        database.sql(OPEN).bind("now", now).bind("placement", placement.value()).update();
    }

    /** Closes it. */
    public void close(PlacementId placement) {
        database.sql("delete from matching.introduced_contact where tenant_id = :tenant and placement_id = :placement")
                .bind("placement", placement.value())
                .update();
    }

    /** This side gives the other its contact as it is now; false where it is another person by now, or nothing is open. */
    boolean renew(PlacementId placement, Party side, Instant now) {
        String table = side == Party.HOUSEHOLD ? "need" : "offer";
        return database.sql("update matching.introduced_contact c"
                                + " set name = s.name, email = s.email, phone = s.phone, given_at = :now"
                                + " from matching.placement p, matching." + table
                                + " s where c.tenant_id = :tenant and c.placement_id = :placement and c.party = :party"
                                + " and p.tenant_id = c.tenant_id and p.id = c.placement_id"
                                + " and s.tenant_id = p.tenant_id and s.id = p." + table
                                + "_id and s.person_id = c.person_id")
                        .bind("now", now)
                        .bind("placement", placement.value())
                        .bind("party", side.code())
                        .update()
                == 1;
    }

    /** How this side is reached; empty where its contact is not open. */
    Optional<ContactDetails> of(PlacementId placement, Party side) {
        return given(placement, side).map(one -> ContactDetails.of(contacts.open(one)));
    }

    /** Whether a side of an introduction is still the same person at the same address. */
    boolean isStill(PlacementId placement, Party side, SealedContact now) {
        return given(placement, side)
                .filter(then -> then.personId().equals(now.personId()))
                .filter(then -> Objects.equals(
                        contacts.open(then).email(), contacts.open(now).email()))
                .isPresent();
    }

    /** Lets go of what an erased person gave. */
    void forget(UUID person) {
        database.sql("delete from matching.introduced_contact where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
    }

    private Optional<SealedContact> given(PlacementId placement, Party side) {
        return database.sql(GIVEN)
                .bind("placement", placement.value())
                .bind("party", side.code())
                .first(GivenContact.class)
                .map(one -> SealedContact.of(one.personId, one.name, one.email, one.phone));
    }

    private record GivenContact(
            UUID personId, byte @Nullable [] name, byte @Nullable [] email, byte @Nullable [] phone) {}
}

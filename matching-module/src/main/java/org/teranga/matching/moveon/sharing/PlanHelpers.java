package org.teranga.matching.moveon.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.persistence.TenantDatabase;

/** Who helps a household now; never one of those with whom it lives. */
@ApplicationScoped
@Transactional
public class PlanHelpers {
    private static final String HELPING = """
            select p.id, n.kind, p.offer_id as offer from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            where p.tenant_id = :tenant and n.person_id = any (:persons) and %s order by p.id
            """.formatted(StepShares.HELPS);

    private final TenantDatabase database;
    private final Offers offers;
    private final Contacts contacts;
    private final HelpersAtHome atHome;

    @Inject
    PlanHelpers(TenantDatabase database, Offers offers, Contacts contacts, HelpersAtHome atHome) {
        this.atHome = atHome;
        this.database = database;
        this.offers = offers;
        this.contacts = contacts;
    }

    /** Those of this household, in the order in which it came to know them. */
    public List<PlanHelper> of(HouseholdOwner owner) {
        return database.sql(HELPING).bindIds("persons", owner.persons()).list(Row.class).stream()
                .filter(row -> !atHome.include(row.id))
                .map(row -> new PlanHelper(row.id, row.kind, name(row.offer)))
                .toList();
    }

    private String name(UUID offer) {
        return offers.find(new OfferId(offer))
                .map(one -> contacts.open(one.contact()).name())
                .map(name -> Objects.requireNonNullElse(name, ""))
                .orElse("");
    }

    private record Row(UUID id, String kind, UUID offer) {}
}

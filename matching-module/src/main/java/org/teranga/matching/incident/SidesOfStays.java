package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.persistence.TenantDatabase;

/** Which side of a stay an account is, once the two know each other. */
@ApplicationScoped
@Transactional
public class SidesOfStays {
    private final TenantDatabase database;

    @Inject
    SidesOfStays(TenantDatabase database) {
        this.database = database;
    }

    /** That side; empty for who is none. */
    public Optional<PlacementLinks.Followed> of(UUID account, UUID placement) {
        return database.sql("""
                        select case when n.account_id = :account then 'household' else 'host' end from matching.placement p
                        join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        where p.tenant_id = :tenant and p.id = :placement and (p.contact_open or p.state = 'ended')
                            and (n.account_id = :account or o.account_id = :account)
                        """)
                .bind("account", account)
                .bind("placement", placement)
                .first(Party.class)
                .map(party -> new PlacementLinks.Followed(new PlacementId(placement), party));
    }
}

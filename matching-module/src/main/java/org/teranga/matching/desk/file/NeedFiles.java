package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** The files of needs. */
@ApplicationScoped
@Transactional
class NeedFiles extends ListingFiles<Need, NeedId> {
    private final OwnHomes ownHomes;

    @Inject
    NeedFiles(Needs needs, WithdrawNeed withdraw, Contacts contacts, TenantDatabase database, OwnHomes ownHomes) {
        super(needs, withdraw, NeedId::new, "waiting_since", contacts, database);
        this.ownHomes = ownHomes;
    }

    @Override
    public Permission reads() {
        return Permission.NEEDS_READ;
    }

    @Override
    String place(Need need) {
        return need.terms().locality().label();
    }

    @Override
    public Set<UUID> ownBesides(Set<UUID> own) {
        return ownHomes.needs(own);
    }
}

package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.casework.CaseFileWithin;
import org.teranga.platform.persistence.TenantDatabase;

/** A home is worked on in the file of its offer: of the first that is not withdrawn, or of the first. */
@ApplicationScoped
@Transactional
class HomesInFiles implements CaseFileWithin {
    private final TenantDatabase database;

    @Inject
    HomesInFiles(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "home";
    }

    @Override
    public String within() {
        return "offer";
    }

    @Override
    public Optional<UUID> fileOf(UUID id) {
        return database.sql("""
                        select id from matching.offer
                        where tenant_id = :tenant and kind = 'housing' and (id = :home and home_id is null or home_id = :home)
                        order by status = 'withdrawn', id limit 1
                        """).bind("home", id).first(UUID.class);
    }
}

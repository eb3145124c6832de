package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.OpeningStep;

/** The spreadsheet that the association has worked with: done as soon as there is an offer or a need. */
@ApplicationScoped
class ImportStep implements OpeningStep {
    private final TenantDatabase database;

    @Inject
    ImportStep(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String key() {
        return "spreadsheet";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String path() {
        return "/desk/import";
    }

    @Override
    public boolean done() {
        return database.sql("select exists (select 1 from matching.offer where tenant_id = :tenant)"
                        + " or exists (select 1 from matching.need where tenant_id = :tenant)")
                .one(Boolean.class);
    }
}

package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.tenancy.OpeningStep;

/** The spreadsheet that the association has worked with: done as soon as there is an offer or a need. */
@ApplicationScoped
class ImportStep implements OpeningStep {
    private final TenantSql sql;

    @Inject
    ImportStep(TenantSql sql) {
        this.sql = sql;
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
        return sql.first(
                        "select exists (select 1 from matching.offer) or exists (select 1 from matching.need)",
                        row -> row.getBoolean(1))
                .orElse(false);
    }
}

package org.teranga.tenantadmin.transfer.archive.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/** Takes the rows of a table that stays out, for what they tell. */
@FunctionalInterface
public interface RowsLeftOut {
    /** @throws Refusal invalid where an id is none */
    void write(TenantDatabase database, List<Map<String, @Nullable String>> rows);
}

package org.teranga.platform.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** Counts the queries for keys of persons. */
final class CountedKeys extends WrappedKeys {
    int queries;

    CountedKeys(TenantDatabase database) {
        super(database);
    }

    @Override
    Map<UUID, WrappedKey> personKeys(Collection<UUID> persons) {
        queries++;
        return super.personKeys(persons);
    }
}

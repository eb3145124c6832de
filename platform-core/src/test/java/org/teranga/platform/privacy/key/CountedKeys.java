package org.teranga.platform.privacy.key;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** Counts the queries for keys of persons. */
public final class CountedKeys extends WrappedKeys {
    public int queries;

    public CountedKeys(TenantDatabase database) {
        super(database);
    }

    @Override
    public Map<UUID, WrappedKey> personKeys(Collection<UUID> persons) {
        queries++;
        return super.personKeys(persons);
    }
}

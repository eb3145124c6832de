package org.teranga.platform.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.key.Bytes;
import org.teranga.platform.privacy.key.PersonKey;
import org.teranga.platform.privacy.key.TenantSecret;

/**
 * Opens and seals the personal fields of very many persons of one association, in a transaction of its own. The keys of one batch of
 * persons are in memory at a time: the memory it needs does not grow with the association.
 */
public final class BulkCipher {
    /** In the place of a value that nobody can open any more: its person was erased. No key opens it. */
    private static final byte[] LOST = {0};

    private final TenantSecret secret;
    private final TenantDatabase database;
    private final Map<UUID, Optional<PersonKey>> keys = new HashMap<>();

    BulkCipher(TenantSecret secret, TenantDatabase database) {
        this.secret = secret;
        this.database = database;
    }

    /** Gets the keys of the next batch, in one query, in place of those of the batch before. */
    public void load(Collection<UUID> persons) {
        keys.clear();
        if (persons.isEmpty()) {
            return;
        }
        database.sql("select person_id as person, wrapped from keys.person_key"
                        + " where tenant_id = :tenant and person_id = any (:persons)")
                .bindIds("persons", persons)
                .list(KeyRow.class)
                .forEach(row -> keys.put(
                        row.person, Optional.ofNullable(row.wrapped).map(key -> secret.unwrap(row.person, key))));
    }

    private record KeyRow(UUID person, byte @Nullable [] wrapped) {}

    /** As {@link #load}, and makes the keys of those who have none, with one statement each. */
    public void prepare(Collection<UUID> persons) {
        load(persons);
        Set<UUID> missing = new HashSet<>(persons);
        missing.removeAll(keys.keySet());
        if (missing.isEmpty()) {
            return;
        }
        database.sql("insert into keys.person_key (tenant_id, person_id, wrapped) values (:tenant, :person, :wrapped)")
                .updateEach(
                        missing,
                        (person, values) -> values.bind("person", person).bind("wrapped", freshKey(person)));
        load(persons);
    }

    /** A key that was just drawn, wrapped, for a person who comes from elsewhere. */
    public byte[] freshKey(UUID person) {
        return secret.wrap(person, Bytes.random());
    }

    /**
     * Opens a value of a person of this batch.
     *
     * @return empty where the person was erased
     */
    public Optional<String> open(UUID person, String field, byte[] sealed) {
        return keys.getOrDefault(person, Optional.empty()).map(key -> key.open(field, sealed));
    }

    /**
     * Seals a value of a person of this batch.
     *
     * @param value empty where it was lost when its person was erased
     */
    public byte[] seal(UUID person, String field, Optional<String> value) {
        return keys.getOrDefault(person, Optional.empty())
                .map(key -> key.seal(field, value.orElse("")))
                .orElseGet(LOST::clone);
    }
}

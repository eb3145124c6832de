package org.teranga.platform.privacy.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The wrapped keys of the open tenant. */
@ApplicationScoped
public class WrappedKeys {
    private final TenantDatabase database;

    @Inject
    public WrappedKeys(TenantDatabase database) {
        this.database = database;
    }

    @Transactional
    public Optional<WrappedKey> tenantKey() {
        return database.sql("select wrapped as bytes from keys.tenant_key where tenant_id = :tenant")
                .first(WrappedKey.class);
    }

    /** Commits on its own, so that two who are first do not wait for each other's whole work; the second one changes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void addTenantKey(byte[] wrapped) {
        database.sql(
                        "insert into keys.tenant_key (tenant_id, wrapped) values (:tenant, :wrapped) on conflict do nothing")
                .bind("wrapped", wrapped)
                .update();
    }

    /** The keys of these persons, in one query; who has none is left out. */
    @Transactional
    public Map<UUID, WrappedKey> personKeys(Collection<UUID> persons) {
        Map<UUID, WrappedKey> keys = HashMap.newHashMap(persons.size());
        database.sql("select person_id, wrapped from keys.person_key"
                        + " where tenant_id = :tenant and person_id = any (:persons)")
                .bindIds("persons", persons)
                .list(Row.class)
                .forEach(row -> keys.put(row.personId, new WrappedKey(row.wrapped)));
        return keys;
    }

    /**
     * Stores new keys, in one statement.
     *
     * @return the persons whose key was stored; the others had one already
     */
    @Transactional
    Set<UUID> addPersonKeys(Map<UUID, byte[]> wrapped) {
        List<Map.Entry<UUID, byte[]>> entries = List.copyOf(wrapped.entrySet());
        return new HashSet<>(database.sql("""
                        insert into keys.person_key (tenant_id, person_id, wrapped)
                        select :tenant, fresh.person, fresh.wrapped from unnest(:persons, :keys) as fresh (person, wrapped)
                        on conflict do nothing returning person_id
                        """)
                .bindIds("persons", entries.stream().map(Map.Entry::getKey).toList())
                .bindBytes("keys", entries.stream().map(Map.Entry::getValue).toList())
                .list(UUID.class));
    }

    /** Destroys a person's key; the row stays, without it. */
    @Transactional
    public void destroyPersonKey(UUID person) {
        database.sql("""
                        insert into keys.person_key (tenant_id, person_id, erased_at) values (:tenant, :person, now())
                        on conflict (tenant_id, person_id) do update set
                            wrapped = null, erased_at = coalesce(person_key.erased_at, excluded.erased_at)
                        """).bind("person", person).update();
    }

    /** Destroys the tenant's secret and every key under it. */
    @Transactional
    public void destroyTenantKey() {
        database.sql("delete from keys.person_key where tenant_id = :tenant").update();
        database.sql("""
                        insert into keys.tenant_key (tenant_id, erased_at) values (:tenant, now())
                        on conflict (tenant_id) do update set
                            wrapped = null, erased_at = coalesce(tenant_key.erased_at, excluded.erased_at)
                        """).update();
    }

    private record Row(UUID personId, byte @Nullable [] wrapped) {}
}

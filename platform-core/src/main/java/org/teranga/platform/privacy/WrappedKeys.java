package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantConnection;

/** The wrapped keys of the open tenant. */
@ApplicationScoped
class WrappedKeys {
    private final TenantConnection connection;

    @Inject
    WrappedKeys(TenantConnection connection) {
        this.connection = connection;
    }

    @Transactional
    Optional<WrappedKey> tenantKey() {
        return connection.call(c -> {
            try (PreparedStatement select = c.prepareStatement("select wrapped from keys.tenant_key");
                    ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new WrappedKey(row.getBytes(1))) : Optional.empty();
            }
        });
    }

    /** Commits on its own, so that two who are first do not wait for each other's whole work; the second one changes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void addTenantKey(byte[] wrapped) {
        connection.run(c -> {
            try (PreparedStatement insert =
                    c.prepareStatement("insert into keys.tenant_key (wrapped) values (?) on conflict do nothing")) {
                insert.setBytes(1, wrapped);
                insert.executeUpdate();
            }
        });
    }

    /** The keys of these persons, in one query; who has none is left out. */
    @Transactional
    Map<UUID, WrappedKey> personKeys(Collection<UUID> persons) {
        return connection.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select person_id, wrapped from keys.person_key where person_id = any (?)")) {
                select.setArray(1, c.createArrayOf("uuid", persons.toArray()));
                Map<UUID, WrappedKey> keys = HashMap.newHashMap(persons.size());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        keys.put(rows.getObject(1, UUID.class), new WrappedKey(rows.getBytes(2)));
                    }
                }
                return keys;
            }
        });
    }

    /**
     * Stores new keys, in one statement.
     *
     * @return the persons whose key was stored; the others had one already
     */
    @Transactional
    Set<UUID> addPersonKeys(Map<UUID, byte[]> wrapped) {
        String sql = "insert into keys.person_key (person_id, wrapped) select * from unnest(?::uuid[], ?::bytea[])"
                + " on conflict do nothing returning person_id";
        List<Map.Entry<UUID, byte[]>> entries = List.copyOf(wrapped.entrySet());
        UUID[] persons = entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new);
        byte[][] keys = entries.stream().map(Map.Entry::getValue).toArray(byte[][]::new);
        return connection.call(c -> {
            try (PreparedStatement insert = c.prepareStatement(sql)) {
                insert.setArray(1, c.createArrayOf("uuid", persons));
                insert.setArray(2, c.createArrayOf("bytea", keys));
                Set<UUID> added = HashSet.newHashSet(persons.length);
                try (ResultSet rows = insert.executeQuery()) {
                    while (rows.next()) {
                        added.add(rows.getObject(1, UUID.class));
                    }
                }
                return added;
            }
        });
    }

    /** Destroys a person's key; the row stays, without it. */
    @Transactional
    void destroyPersonKey(UUID person) {
        connection.run(c -> {
            try (PreparedStatement upsert =
                    c.prepareStatement("insert into keys.person_key (person_id, erased_at) values (?, now())"
                            + " on conflict (tenant_id, person_id) do update set wrapped = null,"
                            + " erased_at = coalesce(person_key.erased_at, now())")) {
                upsert.setObject(1, person);
                upsert.executeUpdate();
            }
        });
    }

    /** Destroys the tenant's secret and every key under it. */
    @Transactional
    void destroyTenantKey() {
        connection.run(c -> {
            try (PreparedStatement delete = c.prepareStatement("delete from keys.person_key");
                    PreparedStatement upsert =
                            c.prepareStatement("insert into keys.tenant_key (erased_at) values (now())"
                                    + " on conflict (tenant_id) do update set wrapped = null,"
                                    + " erased_at = coalesce(tenant_key.erased_at, now())")) {
                delete.executeUpdate();
                upsert.executeUpdate();
            }
        });
    }
}

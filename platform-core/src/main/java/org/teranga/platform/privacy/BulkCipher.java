package org.teranga.platform.privacy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Opens and seals the personal fields of very many persons of one association, in a transaction of its own. The keys of one batch of
 * persons are in memory at a time: the memory it needs does not grow with the association.
 */
public final class BulkCipher {
    /** In the place of a value that nobody can open any more: its person was erased. No key opens it. */
    private static final byte[] LOST = {0};

    private final TenantSecret secret;
    private final Connection connection;
    private final Map<UUID, Optional<PersonKey>> keys = new HashMap<>();

    BulkCipher(TenantSecret secret, Connection connection) {
        this.secret = secret;
        this.connection = connection;
    }

    /** Gets the keys of the next batch, in one query, in place of those of the batch before. */
    public void load(Collection<UUID> persons) throws SQLException {
        keys.clear();
        if (persons.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select person_id, wrapped from keys.person_key where person_id = any (?)")) {
            select.setArray(1, uuids(persons));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID person = rows.getObject(1, UUID.class);
                    keys.put(person, Optional.ofNullable(rows.getBytes(2)).map(key -> secret.unwrap(person, key)));
                }
            }
        }
    }

    /** As {@link #load}, and makes the keys of those who have none, with one statement each. */
    public void prepare(Collection<UUID> persons) throws SQLException {
        load(persons);
        Set<UUID> missing = new HashSet<>(persons);
        missing.removeAll(keys.keySet());
        if (missing.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into keys.person_key (person_id, wrapped) values (?, ?)")) {
            for (UUID person : missing) {
                insert.setObject(1, person);
                insert.setBytes(2, freshKey(person));
                insert.addBatch();
            }
            insert.executeBatch();
        }
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

    private Array uuids(Collection<UUID> persons) throws SQLException {
        return connection.createArrayOf("uuid", persons.toArray());
    }
}

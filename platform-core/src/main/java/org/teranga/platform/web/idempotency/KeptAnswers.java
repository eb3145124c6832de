package org.teranga.platform.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.PlatformCipher;

/** The keys of requests and the answers that belong to them. */
@ApplicationScoped
class KeptAnswers {
    private static final String PURPOSE = "idempotency";

    private final Plumbing plumbing;
    private final PlatformCipher cipher;

    @Inject
    KeptAnswers(Plumbing plumbing, PlatformCipher cipher) {
        this.plumbing = plumbing;
        this.cipher = cipher;
    }

    /**
     * Claims a key for a request. A claim without an answer that is older than five minutes belongs to a node that died; it is given to
     * the next who asks.
     */
    Claim claim(UUID tenant, byte[] keyHash, byte[] requestHash) {
        return plumbing.call(connection -> {
            if (insert(connection, tenant, keyHash, requestHash)) {
                return new Claim.First(tenant, keyHash);
            }
            return known(connection, tenant, keyHash, requestHash);
        });
    }

    /** Keeps the answer of a request that ran. */
    void keep(Claim.First claim, KeptAnswer answer) {
        byte[] sealed = cipher.encrypt(PURPOSE, claim.tenant(), answer.bytes());
        update("update platform.idempotency set answer = ? where tenant_id = ? and key_hash = ?", sealed, claim);
    }

    /** Forgets a key whose request failed by a fault of ours, so that it may be tried again. */
    void release(Claim.First claim) {
        update("delete from platform.idempotency where tenant_id = ? and key_hash = ? and answer is null", null, claim);
    }

    /** Forgets the keys of an association whose answers say this. */
    void forget(UUID tenant, Predicate<String> says) {
        plumbing.run(connection -> {
            List<byte[]> named = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select key_hash, answer from platform.idempotency where tenant_id = ? and answer is not null")) {
                select.setObject(1, tenant);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        KeptAnswer answer = KeptAnswer.of(cipher.decrypt(PURPOSE, tenant, rows.getBytes(2)));
                        if (says.test(answer.location() + " " + new String(answer.body(), StandardCharsets.UTF_8))) {
                            named.add(rows.getBytes(1));
                        }
                    }
                }
            }
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from platform.idempotency where tenant_id = ? and key_hash = any (?)")) {
                delete.setObject(1, tenant);
                delete.setArray(2, connection.createArrayOf("bytea", named.toArray(new byte[0][])));
                delete.executeUpdate();
            }
        });
    }

    private void update(String sql, byte @Nullable [] answer, Claim.First claim) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int next = 1;
                if (answer != null) {
                    statement.setBytes(next++, answer);
                }
                statement.setObject(next++, claim.tenant());
                statement.setBytes(next, claim.keyHash());
                statement.executeUpdate();
            }
        });
    }

    private static boolean insert(Connection connection, UUID tenant, byte[] keyHash, byte[] requestHash)
            throws SQLException {
        String sql = "insert into platform.idempotency (tenant_id, key_hash, request_hash) values (?, ?, ?)"
                + " on conflict (tenant_id, key_hash) do update set started_at = now(), answer = null, request_hash = excluded.request_hash"
                + " where idempotency.started_at < now() - interval '24 hours'"
                + " or idempotency.answer is null and idempotency.started_at < now() - interval '5 minutes'"
                + " and idempotency.request_hash = excluded.request_hash";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tenant);
            statement.setBytes(2, keyHash);
            statement.setBytes(3, requestHash);
            return statement.executeUpdate() == 1;
        }
    }

    private Claim known(Connection connection, UUID tenant, byte[] keyHash, byte[] requestHash) throws SQLException {
        String sql = "select request_hash, answer from platform.idempotency where tenant_id = ? and key_hash = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tenant);
            statement.setBytes(2, keyHash);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return new Claim.Running();
                }
                if (!MessageDigest.isEqual(row.getBytes(1), requestHash)) {
                    return new Claim.Misused();
                }
                byte[] answer = row.getBytes(2);
                return answer == null
                        ? new Claim.Running()
                        : new Claim.Answered(KeptAnswer.of(cipher.decrypt(PURPOSE, tenant, answer)));
            }
        }
    }
}

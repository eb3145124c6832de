package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The keys by which the open association signs. The first certificate makes the first one. */
@ApplicationScoped
@Transactional
class SigningKeys {
    private static final String SECRET = "signing_key.secret";
    private static final String SELECT = "select id, public_key, created_at, retired_at from training.signing_key ";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    SigningKeys(TenantSql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All, the newest first: what was signed by a retired one is still checked. */
    List<SigningKey> all() {
        return sql.list(SELECT + "order by created_at desc, id desc", SigningKeys::key);
    }

    Optional<SigningKey> find(UUID id) {
        return sql.first(SELECT + "where id = ?", SigningKeys::key, id);
    }

    /** The one in use; where there is none, a fresh one. Of two who are first, the second takes the first one's. */
    SigningKey inUse() {
        return current().orElseGet(() -> {
            add();
            return current().orElseThrow(() -> new IllegalStateException("a key was stored and is not there"));
        });
    }

    /** Retires the key in use and makes another; empty where this one is not in use any more. */
    Optional<SigningKey> replace(UUID id) {
        boolean retired = sql.change(
                        "update training.signing_key set retired_at = ? where id = ? and retired_at is null",
                        clock.instant(),
                        id)
                == 1;
        return retired ? Optional.of(inUse()) : Optional.empty();
    }

    /** How many certificates each has signed; a key that has signed none is missing. */
    Map<UUID, Long> signed() {
        return sql
                .list(
                        "select signing_key, count(*) from training.certificate group by signing_key",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Both halves of a key. */
    KeyHalves pair(SigningKey key) {
        byte[] sealed = sql.first(
                        "select secret from training.signing_key where id = ?", row -> row.getBytes(1), key.id())
                .orElseThrow(() -> new IllegalStateException("no key " + key.id()));
        String secret = cipher.decrypt(key.id(), SECRET, sealed)
                .orElseThrow(() -> new IllegalStateException("the key " + key.id() + " was destroyed"));
        return new KeyHalves(key.publicKey(), secret);
    }

    private Optional<SigningKey> current() {
        return sql.first(SELECT + "where retired_at is null", SigningKeys::key);
    }

    private void add() {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        KeyHalves fresh = KeyHalves.fresh();
        sql.change(
                "insert into training.signing_key (id, public_key, secret, created_at) values (?, ?, ?, ?)"
                        + " on conflict (tenant_id) where retired_at is null do nothing",
                id,
                fresh.open(),
                cipher.encrypt(id, SECRET, fresh.secret()),
                now);
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new SigningKey(
                row.getObject("id", UUID.class),
                row.getString("public_key"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                retired == null ? null : retired.toInstant());
    }
}

package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The keys by which the open association signs. The first certificate makes the first one. */
@ApplicationScoped
@Transactional
class SigningKeys {
    private static final String SECRET = "signing_key.secret";
    private static final String SELECT =
            "select id, public_key, created_at, retired_at from training.signing_key where tenant_id = :tenant ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    SigningKeys(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All, the newest first: what was signed by a retired one is still checked. */
    List<SigningKey> all() {
        return database.sql(SELECT + "order by created_at desc, id desc").list(SigningKey.class);
    }

    Optional<SigningKey> find(UUID id) {
        return database.sql(SELECT + "and id = :id").bind("id", id).first(SigningKey.class);
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
        boolean retired = database.sql("update training.signing_key set retired_at = :now"
                                + " where tenant_id = :tenant and id = :id and retired_at is null")
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .update()
                == 1;
        return retired ? Optional.of(inUse()) : Optional.empty();
    }

    /** How many certificates each has signed; a key that has signed none is missing. */
    Map<UUID, Long> signed() {
        return database
                .sql("select signing_key, count(*) as signed from training.certificate where tenant_id = :tenant"
                        + " group by signing_key")
                .list(Signed.class)
                .stream()
                .collect(Collectors.toMap(Signed::signingKey, Signed::signed));
    }

    /** Both halves of a key. */
    KeyHalves pair(SigningKey key) {
        byte[] sealed = database.sql("select secret from training.signing_key where tenant_id = :tenant and id = :id")
                .bind("id", key.id())
                .first(byte[].class)
                .orElseThrow(() -> new IllegalStateException("no key " + key.id()));
        String secret = cipher.decrypt(key.id(), SECRET, sealed)
                .orElseThrow(() -> new IllegalStateException("the key " + key.id() + " was destroyed"));
        return new KeyHalves(key.publicKey(), secret);
    }

    private Optional<SigningKey> current() {
        return database.sql(SELECT + "and retired_at is null").first(SigningKey.class);
    }

    private void add() {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        KeyHalves fresh = KeyHalves.fresh();
        database.sql("insert into training.signing_key (tenant_id, id, public_key, secret, created_at)"
                        + " values (:tenant, :id, :publicKey, :secret, :now)"
                        + " on conflict (tenant_id) where retired_at is null do nothing")
                .bind("id", id)
                .bind("publicKey", fresh.open())
                .bind("secret", cipher.encrypt(id, SECRET, fresh.secret()))
                .bind("now", now)
                .update();
    }

    private record Signed(UUID signingKey, long signed) {}
}

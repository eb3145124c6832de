package org.teranga.training.certificate.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The keys by which the open association signs. The first certificate makes the first one. */
@ApplicationScoped
@Transactional
public class SigningKeys {
    private static final String SECRET = "signing_key.secret";

    private final TenantDatabase database;
    private final HeldEntities held;
    private final FieldCipher cipher;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SigningKeys(TenantDatabase database, HeldEntities held, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.held = held;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All, the newest first: what was signed by a retired one is still checked. */
    List<SigningKey> all() {
        return query("order by e.createdAt desc, e.id desc").getResultList();
    }

    public Optional<SigningKey> find(UUID id) {
        return Optional.ofNullable(entities.find(SigningKey.class, id));
    }

    /** The one in use; where there is none, a fresh one. Of two who are first, the second takes the first one's. */
    public SigningKey inUse() {
        return current().orElseGet(() -> {
            add();
            return current().orElseThrow(() -> new IllegalStateException("a key was stored and is not there"));
        });
    }

    /**
     * Retires the key in use and makes another; empty where this one is not in use any more. Until the transaction ends nobody else
     * retires it; what is issued under it meanwhile need not wait.
     */
    Optional<SigningKey> replace(UUID id) {
        boolean retired = held.find(SigningKey.class, id)
                .filter(key -> key.retire(clock.instant()))
                .isPresent();
        entities.flush();
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
    public KeyHalves pair(SigningKey key) {
        String secret = cipher.decrypt(key.id(), SECRET, key.sealedSecret())
                .orElseThrow(() -> new IllegalStateException("the key " + key.id() + " was destroyed"));
        return new KeyHalves(key.publicKey(), secret);
    }

    private Optional<SigningKey> current() {
        return query("where e.retiredAt is null").getResultStream().findFirst();
    }

    /** By a statement: of two that are first one is kept. */
    private void add() {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        KeyHalves fresh = KeyHalves.fresh();
        SigningKey key = SigningKey.make(id, fresh.open(), cipher.encrypt(id, SECRET, fresh.secret()), now);
        database.sql("insert into training.signing_key (tenant_id, id, public_key, secret, created_at)"
                        + " values (:tenant, :id, :publicKey, :secret, :now)"
                        + " on conflict (tenant_id) where retired_at is null do nothing")
                .bind("id", key.id())
                .bind("publicKey", key.publicKey())
                .bind("secret", key.sealedSecret())
                .bind("now", key.createdAt())
                .update();
    }

    private TypedQuery<SigningKey> query(String which) {
        return entities.createQuery("select e from SigningKey e " + which, SigningKey.class);
    }

    private record Signed(UUID signingKey, long signed) {}
}

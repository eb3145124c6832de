package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The webhooks of the open association, each with its secret sealed under a key of its own. */
@ApplicationScoped
class Webhooks {
    private static final String SECRET = "webhook.secret";

    private final TenantDatabase database;
    private final HeldEntities held;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Webhooks(TenantDatabase database, HeldEntities held, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.held = held;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(Webhook webhook) {
        entities.persist(webhook);
    }

    List<Webhook> all() {
        return entities.createQuery("select e from Webhook e order by e.createdAt, e.id", Webhook.class)
                .getResultList();
    }

    Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    /** As {@link #find}; nobody else changes it before the transaction ends. Messages for it are written meanwhile. */
    Optional<Webhook> hold(UUID id) {
        return held.find(Webhook.class, id);
    }

    /** Those that are on and want to hear of this. */
    List<UUID> hearing(String kind) {
        return database.sql(
                        "select id from admin.webhook where tenant_id = :tenant and state = 'on' and :kind = any (kinds)")
                .bind("kind", kind)
                .list(UUID.class);
    }

    /** Whether one is switched off. */
    @Transactional
    public boolean anyStopped() {
        return database.sql("select 1 from admin.webhook where tenant_id = :tenant and state = 'failed' limit 1")
                .any();
    }

    /** A secret as it lies in the database, under the key of the webhook with this id. */
    byte[] sealed(UUID id, String secret) {
        return cipher.encrypt(id, SECRET, secret);
    }

    /** The secrets that sign now, the present one first. */
    List<String> secrets(Webhook webhook, Instant now) {
        return webhook.secrets(now)
                .flatMap(bytes -> cipher.decrypt(webhook.id(), SECRET, bytes).stream())
                .toList();
    }

    /** Removes it with its messages and its key. */
    void remove(Webhook webhook) {
        entities.remove(webhook);
        erasure.erasePerson(webhook.id());
    }
}

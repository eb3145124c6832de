package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The webhooks of the open association, each with its secret sealed under a key of its own. */
@ApplicationScoped
class Webhooks {
    /** How long the secret before still signs. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final String SECRET = "webhook.secret";
    private static final String SELECT =
            "select id, address, kinds, state, failures, changed_at from admin.webhook" + " where tenant_id = :tenant ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    Webhooks(TenantDatabase database, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(Webhook webhook, String secret, Instant now) {
        database.sql("insert into admin.webhook (tenant_id, id, address, kinds, secret, state, created_at, changed_at)"
                        + " values (:tenant, :id, :address, :kinds, :secret, :state, :now, :now)")
                .bind("id", webhook.id())
                .bind("address", webhook.address().toString())
                .bindTexts("kinds", webhook.kinds())
                .bind("secret", cipher.encrypt(webhook.id(), SECRET, secret))
                .bind("state", stored(webhook.state()))
                .bind("now", now)
                .update();
    }

    List<Webhook> all() {
        return database.sql(SELECT + "order by created_at, id").list(Row.class).stream()
                .map(Row::webhook)
                .toList();
    }

    Optional<Webhook> find(UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::webhook);
    }

    /** Those that are on and want to hear of this. */
    List<UUID> hearing(String kind) {
        return database.sql(
                        "select id from admin.webhook where tenant_id = :tenant and state = 'on' and :kind = any (kinds)")
                .bind("kind", kind)
                .list(UUID.class);
    }

    void change(UUID id, URI address, List<String> kinds, Instant now) {
        change(id, "address = :address, kinds = :kinds, changed_at = :now")
                .bind("address", address.toString())
                .bindTexts("kinds", kinds)
                .bind("now", now)
                .update();
    }

    /** Switches it; whatever failed before is forgotten. */
    void put(UUID id, Webhook.State state, Instant now) {
        change(id, "state = :state, failures = 0, changed_at = :now")
                .bind("state", stored(state))
                .bind("now", now)
                .update();
    }

    /** Notes an attempt. */
    void attempted(UUID id, boolean taken) {
        change(id, "failures = case when :taken then 0 else failures + 1 end")
                .bind("taken", taken)
                .update();
    }

    /** Switches it off where so many in a row have failed; false where they have not, or it is off already. */
    boolean stop(UUID id, int failures) {
        return database.sql("update admin.webhook set state = 'failed'"
                                + " where tenant_id = :tenant and id = :id and state = 'on' and failures >= :failures")
                        .bind("id", id)
                        .bind("failures", failures)
                        .update()
                == 1;
    }

    /** Whether one is switched off. */
    @Transactional
    public boolean anyStopped() {
        return database.sql("select 1 from admin.webhook where tenant_id = :tenant and state = 'failed' limit 1")
                .any();
    }

    /** Another secret; the present one signs too for a while. */
    void rotate(UUID id, String secret, Instant now) {
        change(id, "former_secret = secret, secret = :secret, rotated_at = :now, changed_at = :now")
                .bind("secret", cipher.encrypt(id, SECRET, secret))
                .bind("now", now)
                .update();
    }

    /** The secrets that sign now, the present one first. */
    List<String> secrets(UUID id, Instant now) {
        return database
                .sql("select secret, case when rotated_at > :since then former_secret end as former from admin.webhook"
                        + " where tenant_id = :tenant and id = :id")
                .bind("since", now.minus(OVERLAP))
                .bind("id", id)
                .first(SecretRow.class)
                .stream()
                .flatMap(row -> Stream.concat(Stream.of(row.secret), Stream.ofNullable(row.former)))
                .flatMap(bytes -> cipher.decrypt(id, SECRET, bytes).stream())
                .toList();
    }

    /** Removes it with its messages and its key. */
    void remove(UUID id) {
        database.sql("delete from admin.webhook where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
        erasure.erasePerson(id);
    }

    private SqlStatement change(UUID id, String what) {
        return database.sql("update admin.webhook set " + what + " where tenant_id = :tenant and id = :id")
                .bind("id", id);
    }

    private static String stored(Webhook.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private record SecretRow(byte[] secret, byte @Nullable [] former) {}

    private record Row(
            UUID id, String address, List<String> kinds, Webhook.State state, int failures, Instant changedAt) {
        Webhook webhook() {
            return new Webhook(id, URI.create(address), kinds, state, failures, changedAt);
        }
    }
}

package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The webhooks of the open association, each with its secret sealed under a key of its own. */
@ApplicationScoped
class Webhooks {
    /** How long the secret before still signs. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final String SECRET = "webhook.secret";
    private static final String COLUMNS = "select id, address, kinds, state, failures, changed_at from admin.webhook ";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    Webhooks(TenantSql sql, FieldCipher cipher, Erasure erasure) {
        this.sql = sql;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(Webhook webhook, String secret, Instant now) {
        sql.change(
                "insert into admin.webhook (id, address, kinds, secret, state, created_at, changed_at)"
                        + " values (?, ?, ?::text[], ?, ?, ?, ?)",
                webhook.id(),
                webhook.address().toString(),
                array(webhook.kinds()),
                cipher.encrypt(webhook.id(), SECRET, secret),
                webhook.state().name().toLowerCase(Locale.ROOT),
                now,
                now);
    }

    List<Webhook> all() {
        return sql.list(COLUMNS + "order by created_at, id", Webhooks::webhook);
    }

    Optional<Webhook> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", Webhooks::webhook, id);
    }

    /** Those that are on and want to hear of this. */
    List<UUID> hearing(String kind) {
        return sql.list(
                "select id from admin.webhook where state = 'on' and ? = any (kinds)",
                row -> row.getObject(1, UUID.class),
                kind);
    }

    void change(UUID id, URI address, List<String> kinds, Instant now) {
        sql.change(
                "update admin.webhook set address = ?, kinds = ?::text[], changed_at = ? where id = ?",
                address.toString(),
                array(kinds),
                now,
                id);
    }

    /** Switches it; whatever failed before is forgotten. */
    void put(UUID id, Webhook.State state, Instant now) {
        sql.change(
                "update admin.webhook set state = ?, failures = 0, changed_at = ? where id = ?",
                state.name().toLowerCase(Locale.ROOT),
                now,
                id);
    }

    /** Notes an attempt. */
    void attempted(UUID id, boolean taken) {
        sql.change(
                "update admin.webhook set failures = case when ? then 0 else failures + 1 end where id = ?", taken, id);
    }

    /** Switches it off where so many in a row have failed; false where they have not, or it is off already. */
    boolean stop(UUID id, int failures) {
        return sql.change(
                        "update admin.webhook set state = 'failed' where id = ? and state = 'on' and failures >= ?",
                        id,
                        failures)
                == 1;
    }

    /** Whether one is switched off. */
    @Transactional
    public boolean anyStopped() {
        return sql.first("select 1 from admin.webhook where state = 'failed' limit 1", row -> true)
                .isPresent();
    }

    /** Another secret; the present one signs too for a while. */
    void rotate(UUID id, String secret, Instant now) {
        sql.change(
                "update admin.webhook set former_secret = secret, secret = ?, rotated_at = ?, changed_at = ? where id = ?",
                cipher.encrypt(id, SECRET, secret),
                now,
                now,
                id);
    }

    /** The secrets that sign now, the present one first. */
    List<String> secrets(UUID id, Instant now) {
        List<byte[]> sealed = sql.first(
                        "select secret, case when rotated_at > ? then former_secret end from admin.webhook where id = ?",
                        row -> Stream.of(row.getBytes(1), row.getBytes(2))
                                .filter(bytes -> bytes != null)
                                .toList(),
                        now.minus(OVERLAP),
                        id)
                .orElse(List.of());
        return sealed.stream()
                .flatMap(bytes -> cipher.decrypt(id, SECRET, bytes).stream())
                .toList();
    }

    /** Removes it with its messages and its key. */
    void remove(UUID id) {
        sql.change("delete from admin.webhook where id = ?", id);
        erasure.erasePerson(id);
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject(1, UUID.class),
                URI.create(row.getString(2)),
                Arrays.asList((String[]) row.getArray(3).getArray()),
                Webhook.State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getInt(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    /** Kinds are lower-case words, dots and dashes: nothing that an array's text would have to quote. */
    private static String array(List<String> kinds) {
        return kinds.stream().collect(Collectors.joining(",", "{", "}"));
    }
}

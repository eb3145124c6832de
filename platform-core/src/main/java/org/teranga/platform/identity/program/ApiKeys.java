package org.teranga.platform.identity.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.TenantContext;

/** The keys of programs of the open association. */
@ApplicationScoped
@Transactional
public class ApiKeys {
    /** What a key may be given at most: nothing that needs a person, a second pair of eyes, or that could make more rights. */
    public static final Set<Permission> GRANTABLE = Set.copyOf(Permission.ofPrograms());

    /** It waits for a second person. */
    public static final String CONFIRMATION = "confirmation";

    /** It waits for its maker to fetch the secret. */
    public static final String SECRET = "secret";

    /** That it is in use is noted this often, and not at every request. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "select id, label, scopes, maker, made_at, expires_at, revoked_at, used_at from platform.api_key ";

    private final TenantSql sql;
    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    ApiKeys(TenantSql sql, Plumbing plumbing, Clock clock) {
        this.sql = sql;
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param key what it may do, under an id that the caller has chosen
     * @return the secret, to be shown once; empty where a key of this id was made before
     */
    public Optional<SecretText> make(ApiKey key) {
        return added(key, null) ? Optional.of(secret(key.id())) : Optional.empty();
    }

    /** Adds one that opens nothing before a second person has confirmed it; false where a key of this id was made before. */
    public boolean ask(ApiKey key) {
        return added(key, CONFIRMATION);
    }

    private boolean added(ApiKey key, @Nullable String awaits) {
        return sql.change(
                        "insert into platform.api_key (id, label, scopes, maker, made_at, expires_at, awaits)"
                                + " values (?, ?, ?::text[], ?, ?, ?, ?) on conflict (tenant_id, id) do nothing",
                        key.id(),
                        key.label(),
                        "{"
                                + key.scopes().stream()
                                        .map(Permission::name)
                                        .sorted()
                                        .collect(Collectors.joining(",")) + "}",
                        key.maker(),
                        key.madeAt(),
                        key.expiresAt(),
                        awaits)
                == 1;
    }

    /** A second person agrees; false where it does not wait for one any more. */
    public boolean confirm(UUID id) {
        return sql.change(
                        "update platform.api_key set awaits = ? where id = ? and awaits = ? and revoked_at is null",
                        SECRET,
                        id,
                        CONFIRMATION)
                == 1;
    }

    /**
     * Its secret, made now and shown once.
     *
     * @param maker who asked for the key
     * @return empty where it is not confirmed, was fetched before, has ended, or is another's
     */
    public Optional<SecretText> fetch(UUID id, UUID maker) {
        int fetched = sql.change(
                "update platform.api_key set awaits = null where id = ? and maker = ? and awaits = ?"
                        + " and revoked_at is null and expires_at > ?",
                id,
                maker,
                SECRET,
                clock.instant());
        return fetched == 1 ? Optional.of(secret(id)) : Optional.empty();
    }

    /** What keys wait for, by id: {@value #CONFIRMATION} by a second person, or {@value #SECRET}: that their makers fetch it. */
    public Map<UUID, String> awaiting() {
        Map<UUID, String> awaiting = new HashMap<>();
        sql.list(
                        "select id, awaits from platform.api_key where awaits is not null and revoked_at is null",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(entry -> awaiting.put(entry.getKey(), entry.getValue()));
        return awaiting;
    }

    private SecretText secret(UUID key) {
        SecretText secret =
                new SecretText(ProgramTokens.START + SecretText.issue().value());
        UUID tenant = TenantContext.required().id();
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into platform.api_key_hash (token_hash, tenant_id, key_id) values (?, ?, ?)")) {
                insert.setString(1, secret.hash());
                insert.setObject(2, tenant);
                insert.setObject(3, key);
                insert.executeUpdate();
            }
        });
        return secret;
    }

    /** All of them, the latest first. */
    public List<ApiKey> all() {
        return sql.list(COLUMNS + "order by made_at desc, id limit 500", ApiKeys::row);
    }

    /** The one with this id. */
    public Optional<ApiKey> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", ApiKeys::row, id);
    }

    /** What these keys are called; ids that are none are left out. */
    public Map<UUID, String> labels(Collection<UUID> ids) {
        Map<UUID, String> labels = new HashMap<>();
        String wanted = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        sql.list(
                        "select id, label from platform.api_key where id = any (?::uuid[])",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        wanted)
                .forEach(entry -> labels.put(entry.getKey(), entry.getValue()));
        return labels;
    }

    /** Ends one at once, for ever; false where it has ended. */
    public boolean revoke(UUID id) {
        boolean ended = sql.change(
                        "update platform.api_key set revoked_at = ? where id = ? and revoked_at is null",
                        clock.instant(),
                        id)
                == 1;
        UUID tenant = TenantContext.required().id();
        plumbing.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from platform.api_key_hash where tenant_id = ? and key_id = ?")) {
                delete.setObject(1, tenant);
                delete.setObject(2, id);
                delete.executeUpdate();
            }
        });
        return ended;
    }

    /**
     * What a key may do at this moment: what it was given, as far as its maker still may. Asking counts as using it.
     *
     * @return empty where it is over, revoked, or its maker is no member any more
     */
    public Optional<Allowed> allowed(UUID id) {
        Instant now = clock.instant();
        Optional<Use> use = sql.first(
                "select k.maker, k.scopes, m.roles, k.used_at from platform.api_key k join platform.membership m"
                        + " on m.tenant_id = k.tenant_id and m.id = k.maker where k.id = ? and k.revoked_at is null and k.awaits is null"
                        + " and k.expires_at > ? and m.suspended_at is null",
                row -> new Use(
                        row.getObject("maker", UUID.class),
                        texts(row, "scopes"),
                        texts(row, "roles"),
                        moment(row, "used_at")),
                id,
                now);
        use.filter(known -> known.at == null || known.at.isBefore(now.minus(NOTED)))
                .ifPresent(known -> sql.change("update platform.api_key set used_at = ? where id = ?", now, id));
        return use.map(known -> new Allowed(known.maker, known.permissions()));
    }

    private static ApiKey row(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                scopes(texts(row, "scopes")),
                row.getObject("maker", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                moment(row, "revoked_at"),
                moment(row, "used_at"));
    }

    /** What was grantable once and is no more is left out. */
    private static Set<Permission> scopes(List<String> names) {
        return GRANTABLE.stream()
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /** What a key may do at this moment, and who made it. */
    public record Allowed(UUID maker, Set<Permission> permissions) {
        public Allowed {
            permissions = Set.copyOf(permissions);
        }
    }

    private record Use(
            UUID maker,
            List<String> scopes,
            List<String> roles,
            @Nullable Instant at) {
        Set<Permission> permissions() {
            Set<Permission> makers = EnumSet.noneOf(Permission.class);
            roles.stream().map(Role::valueOf).forEach(role -> makers.addAll(role.permissions()));
            makers.retainAll(ApiKeys.scopes(scopes));
            return makers;
        }
    }
}

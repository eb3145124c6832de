package org.teranga.platform.identity.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
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

    private static final int MOST = 500;

    private final TenantDatabase database;
    private final SystemDatabase directory;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApiKeys(TenantDatabase database, SystemDatabase directory, @RealTime Clock clock) {
        this.database = database;
        this.directory = directory;
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
        database.flush();
        return database.sql("""
                        insert into platform.api_key (tenant_id, id, label, scopes, maker, made_at, expires_at, awaits)
                        values (:tenant, :id, :label, :scopes, :maker, :madeAt, :expiresAt, :awaits)
                        on conflict (tenant_id, id) do nothing
                        """)
                        .bind("id", key.id())
                        .bind("label", key.label())
                        .bindTexts("scopes", key.given())
                        .bind("maker", key.maker())
                        .bind("madeAt", key.madeAt())
                        .bind("expiresAt", key.expiresAt())
                        .bind("awaits", awaits)
                        .update()
                == 1;
    }

    /** A second person agrees; false where it does not wait for one any more. */
    public boolean confirm(UUID id) {
        return hold(id).filter(ApiKey::confirm).isPresent();
    }

    /**
     * Its secret, made now and shown once.
     *
     * @param maker who asked for the key
     * @return empty where it is not confirmed, was fetched before, has ended, or is another's
     */
    public Optional<SecretText> fetch(UUID id, UUID maker) {
        return hold(id).filter(key -> key.fetch(maker, clock.instant())).map(key -> secret(id));
    }

    /** What keys wait for, by id: {@value #CONFIRMATION} by a second person, or {@value #SECRET}: that their makers fetch it. */
    public Map<UUID, String> awaiting() {
        return byId(database.sql("select id, awaits as value from platform.api_key"
                + " where tenant_id = :tenant and awaits is not null and revoked_at is null"));
    }

    private SecretText secret(UUID key) {
        SecretText secret =
                new SecretText(ProgramTokens.START + SecretText.issue().value());
        directory
                .sql("insert into platform.api_key_hash (token_hash, tenant_id, key_id) values (:hash, :tenant, :key)")
                .bind("hash", secret.hash())
                .bind("tenant", TenantContext.required().id())
                .bind("key", key)
                .update();
        return secret;
    }

    /** All of them, the latest first. */
    public List<ApiKey> all() {
        return entities.createQuery("select e from ApiKey e order by e.madeAt desc, e.id", ApiKey.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one with this id. */
    public Optional<ApiKey> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id));
    }

    /** As {@link #find}; nobody else changes it before the transaction ends. */
    private Optional<ApiKey> hold(UUID id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What these keys are called; ids that are none are left out. */
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return byId(database.sql("select id, label as value from platform.api_key"
                        + " where tenant_id = :tenant and id = any (:ids)")
                .bindIds("ids", ids));
    }

    private static Map<UUID, String> byId(SqlStatement select) {
        return select.list(KeyColumn.class).stream().collect(Collectors.toMap(KeyColumn::id, KeyColumn::value));
    }

    /** Ends one at once, for ever; false where it has ended. */
    public boolean revoke(UUID id) {
        boolean ended = hold(id).filter(key -> key.revoke(clock.instant())).isPresent();
        directory
                .sql("delete from platform.api_key_hash where tenant_id = :tenant and key_id = :key")
                .bind("tenant", TenantContext.required().id())
                .bind("key", id)
                .update();
        return ended;
    }

    /**
     * What a key may do at this moment: what it was given, as far as its maker still may. Asking counts as using it.
     *
     * @return empty where it is over, revoked, or its maker is no member any more
     */
    public Optional<Allowed> allowed(UUID id) {
        Instant now = clock.instant();
        Optional<Use> use = database.sql("""
                        select k.maker, k.scopes, m.roles, k.used_at from platform.api_key k
                            join platform.membership m on m.tenant_id = k.tenant_id and m.id = k.maker
                        where k.tenant_id = :tenant and k.id = :id and k.revoked_at is null and k.awaits is null
                            and k.expires_at > :now and m.suspended_at is null
                        """).bind("id", id).bind("now", now).first(Use.class);
        use.filter(known -> known.usedAt == null || known.usedAt.isBefore(now.minus(NOTED)))
                .ifPresent(known -> database.sql(
                                "update platform.api_key set used_at = :now where tenant_id = :tenant and id = :id")
                        .bind("now", now)
                        .bind("id", id)
                        .update());
        return use.map(known -> new Allowed(known.maker, known.permissions()));
    }

    /** What was grantable once and is no more is left out. */
    static Set<Permission> scopes(List<String> names) {
        return GRANTABLE.stream()
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toSet());
    }

    /** What a key may do at this moment, and who made it. */
    public record Allowed(UUID maker, Set<Permission> permissions) {
        public Allowed {
            permissions = Set.copyOf(permissions);
        }
    }

    private record KeyColumn(UUID id, String value) {}

    private record Use(
            UUID maker,
            List<String> scopes,
            Set<Role> roles,
            @Nullable Instant usedAt) {
        Set<Permission> permissions() {
            Set<Permission> makers = EnumSet.noneOf(Permission.class);
            roles.forEach(role -> makers.addAll(role.permissions()));
            makers.retainAll(ApiKeys.scopes(scopes));
            return makers;
        }
    }
}

package org.teranga.platform.identity.program;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * A key as those see it who look after keys; the secret is no part of it. One that needs a second person opens nothing before it is
 * confirmed; then its maker fetches the secret, once. It ends on its day, or is revoked for ever. Whoever changes it holds its row: of two
 * who fetch the secret at the same moment one gets it.
 */
@Entity
@Table(schema = "platform", name = "api_key")
public class ApiKey extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String label;

    @Convert(converter = WordsColumn.class)
    @Column(updatable = false)
    private List<String> scopes;

    @Column(updatable = false)
    private UUID maker;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    private @Nullable String awaits;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    /**
     * A new one; {@link #valid} says from when and until when.
     *
     * @param label  what it is for
     * @param scopes what it may do, as far as its maker may
     * @param maker  who makes it
     */
    public static ApiKey of(UUID id, String label, Set<Permission> scopes, UUID maker) {
        ApiKey key = new ApiKey();
        key.id = Objects.requireNonNull(id, "id");
        key.label = Objects.requireNonNull(label, "label");
        key.scopes = scopes.stream().map(Permission::name).sorted().toList();
        key.maker = Objects.requireNonNull(maker, "maker");
        return key;
    }

    /** When it is made, and until when it can be used. */
    public ApiKey valid(Instant from, Instant until) {
        madeAt = from;
        expiresAt = until;
        return this;
    }

    /** A second person agrees; false where it does not wait for one any more. */
    boolean confirm() {
        if (!ApiKeys.CONFIRMATION.equals(awaits) || revokedAt != null) {
            return false;
        }
        awaits = ApiKeys.SECRET;
        return true;
    }

    /** Its secret is fetched; false where it is not confirmed, was fetched before, has ended, or is another's. */
    boolean fetch(UUID by, Instant now) {
        if (!maker.equals(by) || !ApiKeys.SECRET.equals(awaits) || !open(now)) {
            return false;
        }
        awaits = null;
        return true;
    }

    /** It ends at once, for ever; false where it has ended. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** Whether it can be used at this moment, as far as its maker can. */
    public boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    /** What it is for. */
    public String label() {
        return label;
    }

    /** What it may do, as far as its maker may; what was grantable once and is no more is left out. */
    public Set<Permission> scopes() {
        return ApiKeys.scopes(scopes);
    }

    /** The names of what it was given. */
    List<String> given() {
        return scopes;
    }

    /** Who made it. */
    public UUID maker() {
        return maker;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Until when it can be used. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was revoked; null while it was not. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    /** When it was used last, to the minute; null while it was not. */
    public @Nullable Instant usedAt() {
        return usedAt;
    }
}

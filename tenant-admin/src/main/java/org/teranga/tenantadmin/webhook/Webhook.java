package org.teranga.tenantadmin.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * An address of an association to which what happens is told. It is on until an administrator pauses it, or too many attempts in a row have
 * failed; then an administrator switches it on again. Whoever changes it holds it, so that no attempt goes uncounted.
 */
@Entity
@Table(schema = "admin", name = "webhook")
class Webhook extends TenantEntity {
    /** How long the secret before still signs. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private UUID id;

    private String address;

    @Convert(converter = WordsColumn.class)
    private List<String> kinds;

    private byte[] secret;

    @Column(name = "former_secret")
    private byte @Nullable [] formerSecret;

    @Column(name = "rotated_at")
    private @Nullable Instant rotatedAt;

    private String state;
    private int failures;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    /** A new one, which is on; its secret sealed under the key of this id. */
    static Webhook add(UUID id, URI address, List<String> kinds, byte[] secret, Instant now) {
        Webhook webhook = new Webhook();
        webhook.id = id;
        webhook.secret = secret;
        webhook.state = stored(State.ON);
        webhook.createdAt = now;
        webhook.change(address, kinds, now);
        return webhook;
    }

    /** Another address, or other kinds of occurrences. */
    void change(URI to, List<String> wanted, Instant now) {
        address = to.toString();
        kinds = List.copyOf(wanted);
        changedAt = now;
    }

    /** Switches it; whatever failed before is forgotten. */
    void put(State other, Instant now) {
        state = stored(other);
        failures = 0;
        changedAt = now;
    }

    /** Another secret, sealed; the present one signs too for a while. */
    void rotate(byte[] other, Instant now) {
        formerSecret = secret;
        secret = other;
        rotatedAt = now;
        changedAt = now;
    }

    /**
     * Notes an attempt.
     *
     * @param most so many in a row that fail switch it off
     * @return whether it was switched off by this one
     */
    boolean attempted(boolean taken, int most) {
        failures = taken ? 0 : failures + 1;
        if (failures < most || state() != State.ON) {
            return false;
        }
        state = stored(State.FAILED);
        return true;
    }

    /** The secrets that sign now, sealed, the present one first. */
    Stream<byte[]> secrets(Instant now) {
        boolean both = rotatedAt != null && rotatedAt.isAfter(now.minus(OVERLAP));
        return Stream.concat(Stream.of(secret), both ? Stream.ofNullable(formerSecret) : Stream.empty());
    }

    /** Which it is. */
    UUID id() {
        return id;
    }

    /** Where to. */
    URI address() {
        return URI.create(address);
    }

    /** Which kinds of occurrences. */
    List<String> kinds() {
        return kinds;
    }

    /** Whether it is on. */
    State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    private static String stored(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What it is: its name in the database in lower case. */
    enum State {
        ON,
        PAUSED,
        FAILED
    }
}

package org.teranga.platform.erasure.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.privacy.SecretText;

/** A request to erase a person, from the first word to the end; {@link ErasureState} tells its life. Whoever changes it holds its row. */
@Entity
@Table(schema = "platform", name = "erasure_request")
public class ErasureRequest extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    private String door;
    private String state;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "codes_sent")
    private int codesSent;

    @Column(name = "address_hash")
    private @Nullable String addressHash;

    @Column(name = "link_hash")
    private @Nullable String linkHash;

    private @Nullable String obstacle;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ErasureRequest() {}

    /** Another code was written, to the address with this keyed hash. */
    public void write(String hash, String address, Instant until) {
        codeHash = hash;
        addressHash = address;
        codeUntil = until;
        codeTries = 0;
        codesSent++;
    }

    /** A code was typed that was not the one. */
    void tried() {
        codeTries++;
    }

    /** The person wants it and has typed the code: it is certain, and done on its day, of all that is the person's. */
    public void confirm(Instant due, SecretText link) {
        state = ErasureState.PENDING.stored();
        door = ErasureDoor.OWN.stored();
        dueAt = due;
        linkHash = link.hash();
        codeHash = null;
        codeUntil = null;
    }

    /** It could not be done for this reason, and is tried again. */
    public void kept(String reason) {
        obstacle = reason;
    }

    /** It ends so. */
    public void end(ErasureState so, Instant now) {
        state = so.stored();
        endedAt = now;
        codeHash = null;
        addressHash = null;
        codeUntil = null;
        linkHash = so == ErasureState.DONE ? null : linkHash;
        obstacle = null;
    }

    UUID id() {
        return id;
    }

    /** Under whose id the key lies. */
    public UUID person() {
        return person;
    }

    /** Who wants it. */
    public ErasureDoor door() {
        return ErasureDoor.of(door);
    }

    /** How far it is. */
    public ErasureState state() {
        return ErasureState.of(state);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it is done; null until it is certain. */
    @Nullable
    public Instant dueAt() {
        return dueAt;
    }

    /** The code that was written. */
    public Code code() {
        return new Code(codeHash, codeUntil, codeTries, addressHash);
    }

    /** The message of what kept it from being done; null where nothing has. */
    @Nullable
    public String obstacle() {
        return obstacle;
    }

    /** What is known of the code: its hash, until when, how often another was typed; the address to which it went as a keyed hash. */
    public record Code(
            @Nullable String hash,
            @Nullable Instant until,
            int tries,
            @Nullable String address) {}
}

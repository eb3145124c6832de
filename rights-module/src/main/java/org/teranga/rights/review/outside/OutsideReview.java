package org.teranga.rights.review.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;

/**
 * A review by somebody outside the team, who was asked to read a page. The link works until it is over or taken back; what they said stays,
 * and is taken for a check of the page once a jurist says so. Name and address lie under the key of its id, and are empty once that was
 * destroyed.
 */
@Entity
@Table(schema = "rights", name = "outside_review")
public class OutsideReview extends TenantEntity {
    private static final Duration VALID = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID document;

    @Column(updatable = false)
    private String reads;

    @Column(updatable = false)
    private String language;

    @Column(name = "name", updatable = false)
    private byte[] sealedName;

    @Column(name = "email", updatable = false)
    private byte[] sealedEmail;

    @Column(name = "link_hash", updatable = false)
    private String linkHash;

    @Column(name = "invited_by", updatable = false)
    private UUID invitedBy;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Opinion opinion;

    @Column(name = "said_at")
    private @Nullable Instant saidAt;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Transient
    private String name = "";

    @Transient
    private String email = "";

    @SuppressWarnings("NullAway.Init")
    protected OutsideReview() {}

    /** Somebody who is asked now, at this address. */
    static OutsideReview ask(UUID document, AskOutside.Wish wish, EmailAddress address, UUID by, Instant now) {
        OutsideReview asked = new OutsideReview();
        asked.id = Uuid7.at(now);
        asked.document = document;
        asked.reads = wish.reads();
        asked.language = wish.language();
        asked.name = wish.name().strip();
        asked.email = address.value();
        asked.invitedBy = by;
        asked.sentAt = now;
        asked.expiresAt = now.plus(VALID);
        return asked;
    }

    /** As it is kept: name and address sealed, of the link what it is found by. */
    void seal(byte[] nameUnderKey, byte[] emailUnderKey, SecretText link) {
        sealedName = nameUnderKey;
        sealedEmail = emailUnderKey;
        linkHash = link.hash();
    }

    /** As it is read. */
    void unseal(String plainName, String plainEmail) {
        name = plainName;
        email = plainEmail;
    }

    /** They say this of the whole; they may think again, and then nobody has taken it. */
    void say(Opinion said, Instant now) {
        opinion = said;
        saidAt = now;
        takenAt = null;
    }

    /** A jurist takes what they said for a check. */
    void take(Instant now) {
        takenAt = now;
    }

    /** It is taken back; it stays so since the first time. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    /** Which page. */
    UUID document() {
        return document;
    }

    /** BCP 47 code: in which language they read it. */
    public String reads() {
        return reads;
    }

    /** BCP 47 code: in which language we write to them. */
    String language() {
        return language;
    }

    byte[] sealedName() {
        return sealedName;
    }

    byte[] sealedEmail() {
        return sealedEmail;
    }

    /** What to call them; empty once that was destroyed. */
    public String name() {
        return name;
    }

    /** Where the letter went; empty once that was destroyed. */
    String email() {
        return email;
    }

    /** When the letter left. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Until when the link can be used. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** What they said of the whole; null while they did not. */
    @Nullable
    public Opinion opinion() {
        return opinion;
    }

    /** When they said it; null while they did not. */
    @Nullable
    public Instant saidAt() {
        return saidAt;
    }

    /** When a jurist took it for a check; null while nobody did. */
    @Nullable
    public Instant takenAt() {
        return takenAt;
    }

    /** Whether the link can be used at this moment. */
    boolean open(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it says that the page is right and nobody has taken that yet. */
    public boolean takable() {
        return opinion == Opinion.RIGHT && takenAt == null;
    }

    /** What somebody says of a page. */
    public enum Opinion {
        /** It is right. */
        RIGHT,
        /** It is not. */
        NOT_RIGHT
    }
}

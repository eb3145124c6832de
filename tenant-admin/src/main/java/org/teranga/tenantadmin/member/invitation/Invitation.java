package org.teranga.tenantadmin.member.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.persistence.WordsColumn;
import org.teranga.platform.privacy.SecretText;

/**
 * A link that waits for somebody to choose a password. One for staff may be held until a second person agrees. It is sent, and sent again;
 * whoever follows the link claims it, and it is used once, or over one day. Whoever changes it holds its row: of two who follow the link at
 * the same moment one claims it.
 */
@Entity
@Table(schema = "admin", name = "invitation")
public class Invitation extends TenantEntity {
    /** Whoever uses it longer was cut off. */
    private static final Duration LONGEST_USE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID subject;

    @Column(name = "user_name")
    private String userName;

    @Convert(converter = WordsColumn.class)
    @Column(updatable = false)
    private List<String> roles;

    @Convert(converter = WordsColumn.class)
    @Column(updatable = false)
    private List<String> languages;

    @Column(updatable = false)
    private String language;

    @Column(name = "name", updatable = false)
    private byte[] sealedName;

    @Column(name = "email", updatable = false)
    private byte[] sealedEmail;

    @Column(name = "email_hash", updatable = false)
    private String emailHash;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    private boolean held;

    @Transient
    private String name = "";

    @Transient
    private String email = "";

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /** A new one, sent now. */
    public static Invitation send(InvitationRequest wish, String userName, Instant now, Duration valid) {
        Invitation invitation = new Invitation();
        invitation.id = Uuid7.at(now);
        invitation.userName = userName;
        invitation.roles = wish.roles().stream().map(Role::name).toList();
        invitation.languages = wish.languages();
        invitation.language = wish.language();
        invitation.sentAt = now;
        invitation.expiresAt = now.plus(valid);
        return invitation.opened(wish.name(), wish.email().value());
    }

    /** It gives this account another password. */
    public Invitation to(UUID account) {
        subject = account;
        return this;
    }

    /** It waits for a second person; its link leads nowhere meanwhile. */
    Invitation hold() {
        held = true;
        return this;
    }

    /** What lies under the key of {@link #person}, opened; empty where that was destroyed. */
    Invitation opened(String itsName, String itsEmail) {
        name = itsName;
        email = itsEmail;
        return this;
    }

    /** A second person has agreed: it waits no more. */
    void release(SecretText link, Instant now, Duration valid) {
        held = false;
        renew(link, now, valid);
    }

    /** Another link; the one before leads nowhere any more. */
    void renew(SecretText link, Instant now, Duration valid) {
        linkHash = link.hash();
        sentAt = now;
        expiresAt = now.plus(valid);
    }

    /** Another user name. */
    void rename(String other) {
        userName = other;
    }

    /** Lets somebody use it; false where it was used, or somebody else is using it. */
    boolean claim(Instant now) {
        if (acceptedAt != null || claimedAt != null && !claimedAt.isBefore(now.minus(LONGEST_USE))) {
            return false;
        }
        claimedAt = now;
        return true;
    }

    /** Gives a claim back that led nowhere. */
    void unclaim() {
        claimedAt = null;
    }

    /** It was used; false where that was done before. */
    boolean accept(Instant now) {
        if (acceptedAt != null) {
            return false;
        }
        acceptedAt = now;
        return true;
    }

    /** Under whose key name and address lie. */
    UUID person() {
        return subject == null ? id : subject;
    }

    /** Whether it only gives a member another password. */
    public boolean forPassword() {
        return subject != null;
    }

    /** Whether it can be used at this moment. */
    public boolean open(Instant now) {
        return !held && acceptedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    /** The account that gets another password; null while the person has none. */
    @Nullable
    UUID subject() {
        return subject;
    }

    /** What will be typed to sign in. */
    String userName() {
        return userName;
    }

    /** As what the person comes. */
    public Set<Role> roles() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** BCP 47 codes: into which languages the person will translate. */
    List<String> languages() {
        return languages;
    }

    /** BCP 47 code of the language in which we write. */
    String language() {
        return language;
    }

    /** What to call the person; empty once it has ended. */
    public String name() {
        return name;
    }

    /** Where the link was sent; empty once it has ended. */
    public String email() {
        return email;
    }

    byte[] sealedName() {
        return sealedName;
    }

    byte[] sealedEmail() {
        return sealedEmail;
    }

    /** When it was sent last. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Until when it can be used. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was used; null while it was not. */
    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    /** Whether it waits for a second person. */
    public boolean held() {
        return held;
    }
}

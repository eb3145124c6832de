package org.teranga.platform.identity.member;

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
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * That somebody belongs to the association that is open. It begins when the person is admitted and ends when the person is dismissed; a
 * member has at least one role, and may be kept out meanwhile. Whoever changes it holds its row.
 */
@Entity
@Table(schema = "platform", name = "membership")
class Membership extends TenantEntity {
    @Id
    private UUID id;

    @Convert(converter = WordsColumn.class)
    @Column(name = "roles")
    private List<String> roles = List.of();

    @Convert(converter = WordsColumn.class)
    @Column(name = "languages")
    private List<String> languages = List.of();

    @Column(name = "name")
    private byte @Nullable [] sealedName;

    @Convert(converter = WordsColumn.class)
    @Column(name = "name_words")
    private List<String> nameWords = List.of();

    @Column(name = "email")
    private byte @Nullable [] sealedEmail;

    @Column(name = "email_hash")
    private @Nullable String emailHash;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "reads")
    private @Nullable String reads;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** One that begins now, as the database tells the time. */
    static Membership begin(UUID subject) {
        Membership membership = new Membership();
        membership.id = Objects.requireNonNull(subject, "subject");
        return membership;
    }

    /**
     * As what somebody is a member.
     *
     * @param as   at least one
     * @param into BCP 47 codes: into which languages the person translates
     */
    void become(Set<Role> as, List<String> into) {
        if (as.isEmpty()) {
            throw new IllegalArgumentException("the member " + id + " has no role");
        }
        roles = as.stream().sorted().map(Role::name).toList();
        languages = List.copyOf(into);
    }

    /**
     * What to call the person.
     *
     * @param name  sealed; null where nobody said
     * @param words keyed hashes of its words
     */
    void call(byte @Nullable [] name, List<String> words) {
        sealedName = name;
        nameWords = List.copyOf(words);
    }

    /** Where to write to: sealed, and the keyed hash of it. */
    void write(byte[] address, String hash) {
        sealedEmail = address;
        emailHash = hash;
    }

    /** Is kept out; false where that was done before. */
    boolean suspend(Instant now) {
        if (suspendedAt != null) {
            return false;
        }
        suspendedAt = now;
        return true;
    }

    /** May come in again; false for whoever was not kept out. */
    boolean resume() {
        boolean was = suspendedAt != null;
        suspendedAt = null;
        return was;
    }

    /** Signs in, and goes to a page in this language. */
    void enter(String language, Instant now) {
        seenAt = now;
        reads = language;
    }
}

package org.teranga.tenantadmin.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;

/**
 * A link that waits for somebody to choose a password.
 *
 * @param subject    the account that gets another password; null while the person has none
 * @param userName   what will be typed to sign in
 * @param roles      as what the person comes
 * @param languages  BCP 47 codes: into which languages the person will translate
 * @param language   BCP 47 code of the language in which we write
 * @param name       what to call the person; empty once the invitation has ended
 * @param email      where the link was sent; empty once the invitation has ended
 * @param sentAt     when it was sent last
 * @param expiresAt  until when it can be used
 * @param acceptedAt when it was used; null while it was not
 * @param held       whether it waits for a second person; its link leads nowhere meanwhile
 */
record Invitation(
        UUID id,
        @Nullable UUID subject,
        String userName,
        Set<Role> roles,
        List<String> languages,
        String language,
        String name,
        String email,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        boolean held) {
    Invitation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(userName, "userName");
        roles = Set.copyOf(roles);
        languages = List.copyOf(languages);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Under whose key name and address lie. */
    UUID person() {
        return subject == null ? id : subject;
    }

    /** Whether it only gives a member another password. */
    boolean forPassword() {
        return subject != null;
    }

    /** Whether it can be used at this moment. */
    boolean open(Instant now) {
        return !held && acceptedAt == null && now.isBefore(expiresAt);
    }
}

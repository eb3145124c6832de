package org.teranga.platform.identity.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;

/**
 * A member of an association as those see it who look after its members.
 *
 * @param subject     the permanent key of the account
 * @param roles       as what; at least one
 * @param languages   BCP 47 codes: into which languages the person translates
 * @param name        what to call the person; empty where nobody said, or it was erased
 * @param email       where to write to; empty where nobody said
 * @param since       since when
 * @param seenAt      when the person signed in last; null where that is not known
 * @param reads       BCP 47 code: the language of the pages that the person reads; null where that is not known
 * @param suspendedAt since when the person is kept out; null while it is not
 */
public record Member(
        UUID subject,
        Set<Role> roles,
        List<String> languages,
        String name,
        String email,
        Instant since,
        @Nullable Instant seenAt,
        @Nullable String reads,
        @Nullable Instant suspendedAt) {
    public Member {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
        languages = List.copyOf(languages);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(since, "since");
    }

    /** In which language to write to the person: the one that is read, where the association speaks it; else its first. */
    public String language(List<String> spoken) {
        return reads != null && spoken.contains(reads) ? reads : spoken.getFirst();
    }

    /** Whether the person may come in. */
    public boolean active() {
        return suspendedAt == null;
    }
}

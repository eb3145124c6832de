package org.teranga.platform.identity.member;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.EmailAddress;

/**
 * The known facts about somebody who becomes a member.
 *
 * @param roles     as what; at least one
 * @param languages BCP 47 codes: into which languages the person translates
 * @param name      what to call the person; empty where nobody said
 * @param email     where to write to
 */
public record NewMember(Set<Role> roles, List<String> languages, String name, Optional<EmailAddress> email) {
    public NewMember {
        roles = Set.copyOf(roles);
        languages = List.copyOf(languages);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
    }
}

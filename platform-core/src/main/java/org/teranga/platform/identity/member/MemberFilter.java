package org.teranga.platform.identity.member;

import java.util.Objects;
import java.util.Optional;
import org.teranga.platform.identity.Role;

/**
 * The filter of the list of members. Those who were welcomed and are nothing else here are never among them: no list says who they are.
 *
 * @param role      those with this role
 * @param suspended those who are suspended, or those who are not
 * @param words     an exact e-mail address, or words of a name; empty asks for nothing
 */
public record MemberFilter(Optional<Role> role, Optional<Boolean> suspended, String words) {
    /** Everybody. */
    public static final MemberFilter ALL = new MemberFilter(Optional.empty(), Optional.empty(), "");

    public MemberFilter {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(suspended, "suspended");
        words = words.strip();
    }
}

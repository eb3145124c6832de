package org.teranga.tenantadmin.authority;

import java.util.Set;
import org.teranga.platform.identity.Role;

/**
 * What the team is told about rights.
 *
 * @param kind  the code of the act
 * @param state {@code asked}, {@code done}, or {@code taken}
 * @param about who or what it is about, by name; empty where that is not known
 * @param roles which roles there will be; none where it is not about roles
 * @param by    who wants it or did it, by name; empty where that is not known
 */
record Notice(String kind, String state, String about, Set<Role> roles, String by) {
    Notice {
        roles = Set.copyOf(roles);
    }
}

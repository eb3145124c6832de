package org.teranga.tenantadmin.authority;

import java.util.List;

/**
 * What the team is told about rights.
 *
 * @param kind  the code of the act
 * @param state {@code asked}, {@code done}, {@code taken} or {@code taken_roles}
 * @param about who or what it is about, by name; empty where that is not known
 * @param rights message keys of the roles or rights that there will be; none where that is not the point
 * @param by    who wants it or did it, by name; empty where that is not known
 */
record Notice(String kind, String state, String about, List<String> rights, String by) {
    Notice {
        rights = List.copyOf(rights);
    }
}

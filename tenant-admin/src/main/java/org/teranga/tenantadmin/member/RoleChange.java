package org.teranga.tenantadmin.member;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;

/**
 * Other roles for a member, parted into what holds at once and what waits for a second person: roles of staff that are added; and what is
 * taken where nothing would be left meanwhile, or from the last other person who could say no.
 *
 * @param now          the roles at once; never none
 * @param languagesNow BCP 47 codes: into which languages the member translates at once
 * @param added        roles that wait to be added
 * @param dropped      roles that wait to be taken
 * @param languages    BCP 47 codes: into which languages the member translates, once translating is added
 */
record RoleChange(
        Set<Role> now, List<String> languagesNow, Set<Role> added, Set<Role> dropped, List<String> languages) {
    RoleChange {
        now = Set.copyOf(now);
        languagesNow = List.copyOf(languagesNow);
        added = Set.copyOf(added);
        dropped = Set.copyOf(dropped);
        languages = List.copyOf(languages);
    }

    /**
     * Parts a wish.
     *
     * @param roles     those that are wished; what is not given by hand is kept by itself
     * @param languages into which languages, where translating is wished
     * @param byTwo     whether roles of staff need a second person here
     * @param lastOther whether this member is the last other person who could say no
     */
    static RoleChange of(Member member, Set<Role> roles, List<String> languages, boolean byTwo, boolean lastOther) {
        EnumSet<Role> wanted = EnumSet.copyOf(roles);
        member.roles().stream()
                .filter(role -> !InvitationRequest.grantable().contains(role))
                .forEach(wanted::add);
        EnumSet<Role> added = EnumSet.copyOf(wanted);
        added.removeAll(member.roles());
        added.removeIf(role -> !byTwo || !role.staff());
        EnumSet<Role> dropped = EnumSet.copyOf(member.roles());
        dropped.removeAll(wanted);
        EnumSet<Role> now = EnumSet.copyOf(wanted);
        now.removeAll(added);
        if (!now.isEmpty() && !(lastOther && takesSayingNo(dropped))) {
            dropped.clear();
        }
        now.addAll(dropped);
        boolean translates = wanted.contains(Role.TRANSLATOR) && now.contains(Role.TRANSLATOR);
        List<String> before = now.contains(Role.TRANSLATOR) ? member.languages() : List.of();
        return new RoleChange(now, translates ? languages : before, added, dropped, languages);
    }

    private static boolean takesSayingNo(Set<Role> dropped) {
        return !Collections.disjoint(dropped, EnumSet.of(Role.ADMIN, Role.LEAD));
    }

    /** Whether a part of it waits for a second person. */
    boolean waits() {
        return !added.isEmpty() || !dropped.isEmpty();
    }
}

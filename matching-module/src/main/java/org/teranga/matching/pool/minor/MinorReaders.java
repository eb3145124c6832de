package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.menu.MenuCondition;

/**
 * Who reads which children alone have asked, and is told of it: the leads for safeguarding and nobody else. Where none is active the
 * administrators are, until they have named one: a child must not have asked nobody.
 */
@ApplicationScoped
@Transactional
class MinorReaders implements MenuCondition {
    private static final int MOST = 20;

    private final MemberBook members;
    private final CurrentPerson person;

    @Inject
    MinorReaders(MemberBook members, CurrentPerson person) {
        this.members = members;
        this.person = person;
    }

    @Override
    public boolean holds() {
        return include();
    }

    /** Whether the signed-in person does. */
    boolean include() {
        return person.may(Permission.MINORS_READ)
                && !person.isProgram()
                && (person.roles().contains(Role.LEAD) || leadMissing());
    }

    /** Whether nobody who can come in is the lead. */
    boolean leadMissing() {
        return members.withOneOf(Set.of(Role.LEAD)).isEmpty();
    }

    /** Everybody who is told. */
    Collection<Member> all() {
        Set<Role> roles = Set.of(leadMissing() ? Role.ADMIN : Role.LEAD);
        return members.find(members.withOneOf(roles)).values().stream()
                .limit(MOST)
                .toList();
    }
}

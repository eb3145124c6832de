package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.TenantContext;

/** The members who could be a second person about rights: administrators and leads who are not suspended. */
@ApplicationScoped
@Transactional
public class RightsSecondPersons {
    static final Set<Role> CONFIRMING = Collections.unmodifiableSet(EnumSet.of(Role.ADMIN, Role.LEAD));

    private final MemberBook book;
    private final Persons persons;

    @Inject
    RightsSecondPersons(MemberBook book, Persons persons) {
        this.book = book;
        this.persons = persons;
    }

    /** Whether these roles are given by two here: any of staff, once the association does not only prepare. */
    public boolean wanted(Set<Role> roles) {
        return !TenantContext.required().preparing() && roles.stream().anyMatch(Role::staff);
    }

    /** Whether rights that are no roles are given by two here. */
    public boolean wanted() {
        return !TenantContext.required().preparing();
    }

    /** Whether nobody here is another human than these: then the operator of the platform is the second person. */
    public boolean missing(Collection<UUID> involved) {
        return persons.allOf(involved).containsAll(book.withOneOf(CONFIRMING));
    }

    /**
     * Whether this member is the last one beside the acting person who could say no to anything: then one alone neither ends the membership
     * nor takes that role.
     */
    public boolean isLastOther(Member member, UUID acting) {
        boolean confirms = !Collections.disjoint(member.roles(), CONFIRMING);
        return confirms && wanted() && !member.subject().equals(acting) && missing(Set.of(member.subject(), acting));
    }

    /** The administrators and leads who can be written to, without these. */
    List<Member> toTell(Set<UUID> without) {
        Set<UUID> all = new HashSet<>(book.withOneOf(CONFIRMING));
        all.removeAll(without);
        return book.find(all).values().stream()
                .filter(member -> !member.email().isEmpty())
                .toList();
    }
}

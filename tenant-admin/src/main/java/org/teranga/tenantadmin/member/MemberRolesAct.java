package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.authority.RightsByTwo;
import org.teranga.tenantadmin.authority.TellTeam;

/** A member gets roles of staff. What was taken between asking and confirming stays taken. */
@ApplicationScoped
class MemberRolesAct extends MemberAct {
    private final MemberBook book;
    private final MemberStanding standing;
    private final TellTeam tell;

    @Inject
    MemberRolesAct(RightsByTwo byTwo, MemberBook book, MemberStanding standing, TellTeam tell) {
        super(byTwo, "member_roles");
        this.book = book;
        this.standing = standing;
        this.tell = tell;
    }

    @Override
    protected List<String> rights(ActInWaiting act) {
        return keys(roles(act));
    }

    private Set<Role> roles(ActInWaiting act) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        book.find(act.subject()).ifPresent(member -> roles.addAll(member.roles()));
        roles.removeAll(named(act, "drop"));
        roles.addAll(named(act, "add"));
        return roles;
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        Set<UUID> administrators = book.lockAdministrators();
        Member member = book.find(act.subject()).orElseThrow(Refusal::notFound);
        Set<Role> roles = roles(act);
        if (!roles.contains(Role.ADMIN)) {
            ChangeMember.keepOne(administrators, act.subject());
        }
        boolean begins = !member.roles().contains(Role.TRANSLATOR) && roles.contains(Role.TRANSLATOR);
        List<String> kept = roles.contains(Role.TRANSLATOR) ? member.languages() : List.of();
        standing.roles(member, roles, begins ? words(act, "languages") : kept);
        tell.rolesChanged(member, roles);
    }

    private static Set<Role> named(ActInWaiting act, String what) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        words(act, what).stream().map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static List<String> words(ActInWaiting act, String what) {
        return act.details().getJsonArray(what).getValuesAs(JsonString::getString);
    }
}

package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to every administrator and lead when somebody's rights are to change or have changed, and to whom they are. */
@ApplicationScoped
public class TellTeam {
    private final RightsSecondPersons second;
    private final Members members;
    private final CurrentPerson person;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    TellTeam(RightsSecondPersons second, Members members, CurrentPerson person, Mails mails, PlatformHost host) {
        this.second = second;
        this.members = members;
        this.person = person;
        this.mails = mails;
        this.host = host;
    }

    /**
     * Tells that one of those who can confirm is kept out, or is none any more, to all of them, before it is done; about others nothing is
     * written.
     *
     * @param kind {@code member_suspend} or {@code member_remove}
     */
    public void taken(String kind, Member from) {
        if (second.wanted() && from.roles().stream().anyMatch(RightsSecondPersons.CONFIRMING::contains)) {
            Set<UUID> acting = person.subject().map(Set::of).orElse(Set.of());
            team(new Notice(kind, "taken", from.name(), List.of(), by()), acting);
        }
    }

    /**
     * Tells that roles of staff were taken from a member at once: to the member, and to every administrator and lead.
     *
     * @param from the member as it was
     * @param now  the roles that are left
     */
    public void rolesTaken(Member from, Set<Role> now) {
        List<String> taken = less(from.roles(), now);
        if (!second.wanted() || taken.isEmpty()) {
            return;
        }
        Set<UUID> acting = person.subject().map(Set::of).orElse(Set.of());
        Set<UUID> without = new HashSet<>(acting);
        without.add(from.subject());
        team(new Notice("roles_taken", "taken_roles", from.name(), taken, by()), without);
        if (!acting.contains(from.subject())) {
            own(from, taken, List.of());
        }
    }

    /**
     * Tells a member what two have changed of the own roles. Whoever confirms rights now is told with all who do.
     *
     * @param from the member as it was
     * @param now  the roles from now on
     */
    public void rolesChanged(Member from, Set<Role> now) {
        if (Collections.disjoint(now, RightsSecondPersons.CONFIRMING)) {
            own(from, less(from.roles(), now), less(now, from.roles()));
        }
    }

    private static List<String> less(Set<Role> roles, Set<Role> others) {
        Set<Role> less = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role.staff() && !others.contains(role)).forEach(less::add);
        return RightsAct.keys(less);
    }

    private String by() {
        return String.join(
                "",
                members.names(person.subject().map(Set::of).orElse(Set.of())).values());
    }

    private void own(Member member, List<String> taken, List<String> given) {
        if (member.email().isEmpty() || taken.isEmpty() && given.isEmpty()) {
            return;
        }
        Tenant tenant = TenantContext.required();
        String language = member.language(tenant.languages());
        OwnRightsMail view = new OwnRightsMail(
                tenant.name(),
                member.name(),
                taken,
                given,
                by(),
                host.addressOf(tenant.slug()) + "/" + language + "/me");
        mails.send(new Mail(new EmailAddress(member.email()), language, "own_rights", view, member.subject()));
    }

    /** Tells all of them but these. */
    void team(Notice notice, Set<UUID> without) {
        Tenant tenant = TenantContext.required();
        List<Mail> letters = new ArrayList<>();
        for (Member member : second.toTell(without)) {
            String language = member.language(tenant.languages());
            RightsMail view = new RightsMail(
                    tenant.name(),
                    member.name(),
                    notice.kind(),
                    notice.state(),
                    notice.about(),
                    notice.rights(),
                    notice.by(),
                    host.addressOf(tenant.slug()) + "/" + language + "/desk/confirmations");
            letters.add(new Mail(new EmailAddress(member.email()), language, "rights", view, member.subject()));
        }
        mails.send(letters);
    }
}

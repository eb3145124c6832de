package org.teranga.tenantadmin.member.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Tells the whole team who has which role when the association opens to the public: while it prepared, one alone could give them. From now
 * on it takes two.
 */
@ApplicationScoped
public class TellOpening {
    private final ShowTeam show;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    TellOpening(ShowTeam show, Mails mails, PlatformHost host) {
        this.show = show;
        this.mails = mails;
        this.host = host;
    }

    /** Writes to everybody of the team who has an address. */
    public void tell() {
        Tenant tenant = TenantContext.required();
        List<TeamView.Row> team = show.team().members();
        mails.send(show.staff().stream()
                .filter(member ->
                        !member.email().isEmpty() && member.roles().stream().anyMatch(Role::ofTeam))
                .map(member -> letter(tenant, member, team))
                .toList());
    }

    private Mail letter(Tenant tenant, Member member, List<TeamView.Row> team) {
        String language = member.language(tenant.languages());
        TeamMail view = new TeamMail(
                tenant.name(), member.name(), team, host.addressOf(tenant.slug()) + "/" + language + "/desk/team");
        return new Mail(new EmailAddress(member.email()), language, "team_opens", view, member.subject());
    }
}

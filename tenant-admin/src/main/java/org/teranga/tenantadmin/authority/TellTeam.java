package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.Members;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to every administrator and lead when somebody's rights are to change or have changed. */
@ApplicationScoped
public class TellTeam {
    private final SecondPersons second;
    private final Members members;
    private final CurrentPerson person;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    TellTeam(SecondPersons second, Members members, CurrentPerson person, Mails mails, PlatformHost host) {
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
        if (second.wanted() && from.roles().stream().anyMatch(SecondPersons.CONFIRMING::contains)) {
            Set<UUID> acting = person.subject().map(Set::of).orElse(Set.of());
            String by = String.join("", members.names(acting).values());
            team(new Notice(kind, "taken", from.name(), List.of(), by), acting);
        }
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

package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.MemberFilter;
import org.teranga.platform.identity.Role;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to the leads for safeguarding that a child alone has asked, and nothing else of it. */
@ApplicationScoped
class MinorLetters {
    private static final int MOST = 20;

    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    MinorLetters(MemberBook members, Mails mails, PlatformHost host) {
        this.members = members;
        this.mails = mails;
        this.host = host;
    }

    void write() {
        Tenant tenant = TenantContext.required();
        List<Member> leads = members.page(new MemberFilter(Optional.of(Role.LEAD), Optional.of(false), ""), MOST, 0);
        leads.stream()
                .filter(lead -> EmailAddress.parse(lead.email()).isPresent())
                .forEach(lead -> write(tenant, lead));
    }

    private void write(Tenant tenant, Member lead) {
        String language = lead.language(tenant.languages());
        MinorMail view =
                new MinorMail(tenant.name(), host.addressOf(tenant.slug()) + "/" + language + MinorAlertPages.PATH);
        mails.send(new Mail(new EmailAddress(lead.email()), language, "minor_alert", view, lead.subject()));
    }
}

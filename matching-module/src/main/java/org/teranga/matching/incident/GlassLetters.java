package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to the leads that somebody of the team reads a restricted file with a reason; nothing of the file, and to nobody whom it concerns. */
@ApplicationScoped
class GlassLetters {
    private final MemberBook members;
    private final IncidentReaders readers;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    GlassLetters(MemberBook members, IncidentReaders readers, Mails mails, PlatformHost host) {
        this.members = members;
        this.readers = readers;
        this.mails = mails;
        this.host = host;
    }

    /** Writes to each of them. */
    void tell(Incident incident) {
        Tenant tenant = TenantContext.required();
        members.find(members.withOneOf(Set.of(Role.LEAD))).values().stream()
                .filter(lead -> EmailAddress.parse(lead.email()).isPresent())
                .filter(lead -> !readers.concerned(lead.subject(), incident.placement()))
                .forEach(lead -> write(tenant, lead, incident));
    }

    private void write(Tenant tenant, Member lead, Incident incident) {
        String language = lead.language(tenant.languages());
        String page = host.addressOf(tenant.slug()) + "/" + language + "/desk/incidents/" + incident.id();
        mails.send(new Mail(
                new EmailAddress(lead.email()),
                language,
                "incident_glass",
                new GlassMail(tenant.name(), page),
                lead.subject()));
    }
}

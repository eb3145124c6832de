package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes the e-mails to those who are to become members, and to members about how they sign in. */
@ApplicationScoped
public class MemberLetters {
    private final Mails mails;
    private final PlatformHost host;
    private final FormerMembers former;

    @Inject
    MemberLetters(Mails mails, PlatformHost host, FormerMembers former) {
        this.mails = mails;
        this.host = host;
        this.former = former;
    }

    /** The invitation, with its link: from now on nobody has to think of inviting this person anew. */
    void invitation(Invitation invitation, SecretText link) {
        former.invited(new EmailAddress(invitation.email()));
        write("invitation", invitation, invitation.person(), "/invitation/" + link.value());
    }

    /** The invitation of somebody who offers something, with what is still to be shown. */
    void volunteer(Invitation invitation, SecretText link, InviteVolunteers.Guest guest) {
        Tenant tenant = TenantContext.required();
        VolunteerMail view = new VolunteerMail(
                tenant.name(),
                invitation.name(),
                invitation.userName(),
                host.addressOf(tenant.slug()) + "/" + invitation.language() + "/invitation/" + link.value(),
                invitation.expiresAt(),
                guest.asks(),
                guest.planned());
        mails.send(new Mail(
                new EmailAddress(invitation.email()),
                invitation.language(),
                "volunteer_invitation",
                view,
                invitation.person()));
    }

    /** The link for another password. */
    public void password(Invitation invitation, SecretText link) {
        write("new_password", invitation, invitation.person(), "/invitation/" + link.value());
    }

    /** The user name, to be found again; written once the password is chosen. */
    void welcome(Invitation invitation, UUID subject) {
        boolean staff = invitation.roles().stream().anyMatch(Role::staff);
        write("member_welcome", invitation, subject, staff ? "/desk" : "/me");
    }

    private void write(String template, Invitation invitation, UUID person, String path) {
        Tenant tenant = TenantContext.required();
        InvitationMail view = new InvitationMail(
                tenant.name(),
                invitation.name(),
                invitation.userName(),
                host.addressOf(tenant.slug()) + "/" + invitation.language() + path,
                invitation.expiresAt());
        mails.send(new Mail(new EmailAddress(invitation.email()), invitation.language(), template, view, person));
    }
}

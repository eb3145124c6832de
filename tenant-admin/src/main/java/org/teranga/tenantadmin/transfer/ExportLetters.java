package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What administrators are written when somebody asks for an export of everything. */
@ApplicationScoped
class ExportLetters {
    /** More administrators than these need no letter each. */
    private static final int MOST_LETTERS = 20;

    private static final MemberFilter ADMINISTRATORS =
            new MemberFilter(Optional.of(Role.ADMIN), Optional.of(false), "");

    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    ExportLetters(MemberBook members, Mails mails, PlatformHost host) {
        this.members = members;
        this.mails = mails;
        this.host = host;
    }

    /** Somebody asked for one, sealed to this key. */
    void asked(ArchiveKey key) {
        Tenant tenant = TenantContext.required();
        String language = tenant.languages().getFirst();
        String page = host.addressOf(tenant.slug()) + "/" + language + "/desk/confirmations";
        for (Member member : members.page(ADMINISTRATORS, MOST_LETTERS, 0)) {
            if (!member.email().isEmpty()) {
                ExportMail view = new ExportMail(tenant.name(), member.name(), key.fingerprint(), page);
                mails.send(
                        new Mail(new EmailAddress(member.email()), language, "export_asked", view, member.subject()));
            }
        }
    }
}

package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to the leads for safeguarding, or to whoever reads of it in their place, that a child alone has asked, and nothing else of it. */
@ApplicationScoped
class MinorLetters {
    private final MinorReaders readers;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    MinorLetters(MinorReaders readers, Mails mails, PlatformHost host) {
        this.readers = readers;
        this.mails = mails;
        this.host = host;
    }

    /** @param count how many have come since the last letter */
    void write(int count) {
        Tenant tenant = TenantContext.required();
        boolean missing = readers.leadMissing();
        readers.all().stream()
                .filter(reader -> EmailAddress.parse(reader.email()).isPresent())
                .forEach(reader -> write(tenant, reader, missing, count));
    }

    private void write(Tenant tenant, Member reader, boolean missing, int count) {
        String language = reader.language(tenant.languages());
        MinorMail view = new MinorMail(
                tenant.name(), host.addressOf(tenant.slug()) + "/" + language + MinorAlertPages.PATH, missing, count);
        mails.send(new Mail(new EmailAddress(reader.email()), language, "minor_alert", view, reader.subject()));
    }
}

package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Writes to those whom hosts name. A letter goes out only for a host whose own address is known to be theirs. */
@ApplicationScoped
class ReferenceLetters {
    private final References references;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    ReferenceLetters(References references, Mails mails, PlatformHost host) {
        this.references = references;
        this.mails = mails;
        this.host = host;
    }

    /**
     * Lets nobody write to others in our name of whom nothing is known but a typed address.
     *
     * @throws Refusal conflict where nobody has proved it yet
     */
    void requireKnown(UUID person) {
        if (mails.isUnproven(person)) {
            throw Refusal.conflict("reference.refused.unproven");
        }
    }

    void ask(Reference named, String mark, String called) {
        SecretLink link = SecretLink.issue();
        references.add(named, mark, link);
        send(named, called, link, false);
    }

    void remind(Reference named, String called, Instant now) {
        SecretLink link = SecretLink.issue();
        references.reminded(named.id(), link, now);
        send(named, called, link, true);
    }

    private void send(Reference named, String called, SecretLink link, boolean reminder) {
        Tenant tenant = TenantContext.required();
        String address =
                host.addressOf(tenant.slug()) + "/" + named.language() + ReferencePages.PATH + "/" + link.token();
        EmailAddress.parse(named.email())
                .ifPresent(to -> mails.send(List.of(new Mail(
                        to,
                        named.language(),
                        "reference_asked",
                        new ReferenceMail(named.name(), called, tenant.name(), address, reminder),
                        named.id()))));
    }
}

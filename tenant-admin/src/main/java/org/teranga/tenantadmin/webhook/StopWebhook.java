package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.audit.AuditTrail;
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

/**
 * What follows when a webhook was switched off because nothing took its messages: nobody sees that by itself, so the trail notes it,
 * administrators are written to, and their pages say it until somebody has looked.
 */
@ApplicationScoped
class StopWebhook {
    /** More administrators than these need no letter each. */
    private static final int MOST_LETTERS = 20;

    private static final MemberFilter ADMINISTRATORS =
            new MemberFilter(Optional.of(Role.ADMIN), Optional.of(false), "");

    private final StoppedWebhooks stopped;
    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;
    private final AuditTrail audit;

    @Inject
    StopWebhook(StoppedWebhooks stopped, MemberBook members, Mails mails, PlatformHost host, AuditTrail audit) {
        this.stopped = stopped;
        this.members = members;
        this.mails = mails;
        this.host = host;
        this.audit = audit;
    }

    void tell(Webhook webhook) {
        audit.recordFor(null, "webhook.stop", "webhook", List.of(webhook.id()));
        stopped.changed();
        members.page(ADMINISTRATORS, MOST_LETTERS, 0).stream()
                .filter(member -> !member.email().isEmpty())
                .forEach(member -> write(member, webhook));
    }

    private void write(Member member, Webhook webhook) {
        Tenant tenant = TenantContext.required();
        String language = tenant.languages().getFirst();
        String page = host.addressOf(tenant.slug()) + "/" + language + "/admin/webhooks/" + webhook.id();
        // The path of an address may be a secret between the two programs: the letter names its machine.
        WebhookMail view = new WebhookMail(
                tenant.name(), member.name(), webhook.address().getHost(), AttemptSteps.MOST_FAILURES, page);
        mails.send(new Mail(new EmailAddress(member.email()), language, "webhook_stopped", view, member.subject()));
    }
}

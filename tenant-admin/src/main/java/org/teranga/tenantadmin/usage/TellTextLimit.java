package org.teranga.tenantadmin.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.usage.LimitsTold;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/**
 * Writes to the administrators when the open association's text messages of a day are near their limit, and when they have reached it: each
 * once a month, since what is limited by the day would else be told every day.
 */
@ApplicationScoped
class TellTextLimit {
    /** More administrators than these need no letter each. */
    private static final int MOST_LETTERS = 20;

    private static final MemberFilter ADMINISTRATORS =
            new MemberFilter(Optional.of(Role.ADMIN), Optional.of(false), "");

    private final Usage usage;
    private final Quotas quotas;
    private final LimitsTold told;
    private final MemberBook members;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    TellTextLimit(Usage usage, Quotas quotas, LimitsTold told, MemberBook members, Mails mails, PlatformHost host) {
        this.usage = usage;
        this.quotas = quotas;
        this.told = told;
        this.members = members;
        this.mails = mails;
        this.host = host;
    }

    /** Whether there may be something to tell. */
    boolean near() {
        return percent() >= UsageView.Row.NEAR;
    }

    /** Tells it, where it was not told yet this month. Who is told that it is reached is not told any more that it was near. */
    @Transactional
    void tell() {
        if (!near()) {
            return;
        }
        boolean first = told.first(Measure.TEXTS, UsageView.Row.NEAR);
        boolean reached = percent() >= UsageView.Row.FULL;
        if (reached ? told.first(Measure.TEXTS, UsageView.Row.FULL) : first) {
            write(reached);
        }
    }

    /** None where there is no limit to come near to, since none leave. */
    private int percent() {
        long limit = quotas.limit(Measure.TEXTS);
        return limit == 0
                ? 0
                : UsageView.Row.percent(usage.today(TenantContext.required().id(), Measure.TEXTS), limit);
    }

    private void write(boolean reached) {
        Tenant tenant = TenantContext.required();
        String language = tenant.languages().getFirst();
        String page = host.addressOf(tenant.slug()) + "/" + language + "/admin/usage?of=" + Measure.TEXTS.code();
        members.page(ADMINISTRATORS, MOST_LETTERS, 0).stream()
                .filter(member -> !member.email().isEmpty())
                .forEach(member -> mails.send(new Mail(
                        new EmailAddress(member.email()),
                        language,
                        "texts_limit",
                        new TextsLimitMail(
                                tenant.name(),
                                member.name(),
                                reached,
                                usage.today(tenant.id(), Measure.TEXTS),
                                quotas.limit(Measure.TEXTS),
                                page),
                        member.subject())));
    }
}

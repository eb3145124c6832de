package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.usage.HourlyCounts;

/** Writes to the operator of the platform that something waits which nobody of the association can confirm: once a day for each. */
@ApplicationScoped
class TellOperator {
    private static final String TOLD = "operator told of acts";
    private static final HourlyCounts.Limit ONCE_A_DAY = new HourlyCounts.Limit(1, 1);

    private final Optional<EmailAddress> operator;
    private final HourlyCounts counts;
    private final Mails mails;
    private final PlatformHost host;

    /** @param operator {@code TERANGA_OPERATOR_MAIL}: where the operator reads letters; without it the operator's pages alone tell it */
    @Inject
    TellOperator(
            @ConfigProperty(name = "teranga.operator.mail") Optional<String> operator,
            HourlyCounts counts,
            Mails mails,
            PlatformHost host) {
        this.operator = operator.flatMap(EmailAddress::parse);
        this.counts = counts;
        this.mails = mails;
        this.host = host;
    }

    /** Something waits at the open association. */
    void waits() {
        if (operator.isEmpty() || !counts.room(TOLD, ONCE_A_DAY)) {
            return;
        }
        counts.count(TOLD);
        Tenant tenant = TenantContext.required();
        String language = tenant.languages().getFirst();
        String url = host.base() + "/" + language + "/operator/associations/" + tenant.slug();
        mails.send(new Mail(operator.get(), language, "operator_act", new OperatorActMail(tenant.name(), url), null));
    }
}

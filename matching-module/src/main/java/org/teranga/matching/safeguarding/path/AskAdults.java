package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Writes to every adult of a home who has an address and was not written to yet, in their own language, with their own link. Nothing goes
 * out while nobody knows whether the host's own address is theirs: no stranger writes to others in our name.
 */
@ApplicationScoped
class AskAdults implements RecurringJob {
    private final EachTenant tenants;
    private final Round round;

    @Inject
    AskAdults(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.adult.ask");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("asking adults", tenant -> round.go());
    }

    /** One round at the open association. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private final TenantDatabase database;
        private final HomeAdults adults;
        private final HomeHosts hosts;
        private final Mails mails;
        private final PlatformHost host;

        @Inject
        Round(TenantDatabase database, HomeAdults adults, HomeHosts hosts, Mails mails, PlatformHost host) {
            this.database = database;
            this.adults = adults;
            this.hosts = hosts;
            this.mails = mails;
            this.host = host;
        }

        void go() {
            unasked().forEach(person -> adults.find(person).ifPresent(this::ask));
        }

        private List<UUID> unasked() {
            return database.sql(
                            "select id from matching.home_adult where tenant_id = :tenant and not host"
                                    + " and moved_out_at is null and link_hash is null and email is not null order by moved_in_at limit 100")
                    .list(UUID.class);
        }

        private void ask(HomeAdult adult) {
            List<UUID> owners = hosts.of(adult.home());
            String address = adult.contact().email();
            if (owners.isEmpty() || address == null || owners.stream().anyMatch(mails::isUnproven)) {
                return;
            }
            Tenant tenant = TenantContext.required();
            String said = adult.contact().language();
            String language = said.isEmpty() ? tenant.languages().getFirst() : said;
            EmailAddress.parse(address)
                    .ifPresent(to -> adults.issueLink(adult.id())
                            .ifPresent(link -> mails.send(new Mail(
                                    to, language, "adult_asked", mail(tenant, adult, language, link), adult.id()))));
        }

        private AdultMail mail(Tenant tenant, HomeAdult adult, String language, SecretLink link) {
            String name = adult.contact().name();
            return new AdultMail(
                    name == null ? "" : name,
                    tenant.name(),
                    host.addressOf(tenant.slug()) + "/" + language + AdultPages.PATH + "/" + link.token());
        }
    }
}

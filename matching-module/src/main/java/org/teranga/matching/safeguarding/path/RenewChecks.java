package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** Asks hosts ahead, once, for what soon runs out: what has run out pauses new proposals. */
@ApplicationScoped
class RenewChecks implements RecurringJob {
    private final EachTenant tenants;
    private final Round round;

    @Inject
    RenewChecks(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.check.renew");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(3);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("asking for renewals", tenant -> round.go());
    }

    /** One round at the open association. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private static final int AHEAD_DAYS = 60;

        /** The newest of each kind, of whoever offers or of the home, which ends soon and of which nobody was told. */
        private static final String ENDING = """
                select q.id, q.kind, q.until, o.id as offer from (select distinct on (holder, kind) id, holder, kind, until
                        from platform.qualification where tenant_id = :tenant and withdrawn_at is null and not to_confirm
                        order by holder, kind, until desc nulls first) q
                    join lateral (select o.id from matching.offer o where o.tenant_id = :tenant
                        and (o.person_id = q.holder or coalesce(o.home_id, o.id) = q.holder) and o.status in ('received', 'proposed')
                        order by o.received_at desc limit 1) o on true
                where q.until between :today and :ahead and not exists (select 1 from matching.renewal_letter l
                    where l.tenant_id = :tenant and l.id = q.id)
                order by q.until, q.id limit 200
                """;

        private final TenantDatabase database;
        private final OfferList offers;
        private final Mails mails;
        private final PlatformHost host;
        private final Clock clock;

        @Inject
        Round(TenantDatabase database, OfferList offers, Mails mails, PlatformHost host, Clock clock) {
            this.database = database;
            this.offers = offers;
            this.mails = mails;
            this.host = host;
            this.clock = clock;
        }

        void go() {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            database.sql(ENDING)
                    .bind("today", today)
                    .bind("ahead", today.plusDays(AHEAD_DAYS))
                    .list(Ending.class)
                    .forEach(this::tell);
        }

        private void tell(Ending ending) {
            database.sql("insert into matching.renewal_letter (tenant_id, id, sent_at) values (:tenant, :id, :now)"
                            + " on conflict do nothing")
                    .bind("id", ending.id)
                    .bind("now", clock.instant())
                    .update();
            offers.open(new OfferId(ending.offer)).ifPresent(opened -> {
                String address = opened.contact().email();
                if (address != null) {
                    RenewalMail view = new RenewalMail(
                            TenantContext.required().name(),
                            opened.listing().receiptNumber(),
                            ending.kind,
                            ending.until,
                            link(opened));
                    EmailAddress.parse(address)
                            .ifPresent(to -> mails.send(List.of(new Mail(
                                    to,
                                    opened.contact().language(),
                                    "check_renewal",
                                    view,
                                    opened.listing().contact().personId()))));
                }
            });
        }

        /** A secret link is known to nobody but its owner: who has no account finds it in the first letter. */
        private String link(OpenedListing<Offer> opened) {
            String home = host.addressOf(TenantContext.required().slug()) + "/"
                    + opened.contact().language();
            return opened.listing().accountId() == null
                    ? home + "/"
                    : home + "/me/offers/" + opened.listing().id() + "/path";
        }

        private record Ending(UUID id, String kind, LocalDate until, UUID offer) {}
    }
}

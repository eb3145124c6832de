package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** The letters about what soon runs out, each to whoever can do it again. */
@ApplicationScoped
class RenewalLetters {
    private final OfferList offers;
    private final HomeAdults adults;
    private final HomeHosts hosts;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    RenewalLetters(OfferList offers, HomeAdults adults, HomeHosts hosts, Mails mails, PlatformHost host) {
        this.offers = offers;
        this.adults = adults;
        this.hosts = hosts;
        this.mails = mails;
        this.host = host;
    }

    /** To whoever offers. */
    void toHost(UUID offer, String check, LocalDate until) {
        offers.open(new OfferId(offer)).ifPresent(opened -> {
            String address = opened.contact().email();
            if (address != null) {
                RenewalMail view = new RenewalMail(
                        TenantContext.required().name(), opened.listing().receiptNumber(), check, until, link(opened));
                EmailAddress.parse(address)
                        .ifPresent(to -> mails.send(new Mail(
                                to,
                                opened.contact().language(),
                                "check_renewal",
                                view,
                                opened.listing().contact().personId())));
            }
        });
    }

    /** To an adult who lives in a home and is no host: by a new link, since the earlier one is known to its owner alone. */
    void toAdult(UUID person, String check, LocalDate until) {
        adults.find(person)
                .filter(adult -> hosts.of(adult.home()).stream().noneMatch(mails::isUnproven))
                .ifPresent(adult -> send(adult, check, until));
    }

    private void send(HomeAdult adult, String check, LocalDate until) {
        String address = adult.contact().email();
        if (address == null) {
            return;
        }
        Tenant tenant = TenantContext.required();
        String said = adult.contact().language();
        String language = said.isEmpty() ? tenant.languages().getFirst() : said;
        String page = host.addressOf(tenant.slug()) + "/" + language + AdultPages.PATH + "/";
        EmailAddress.parse(address)
                .ifPresent(to -> adults.issueLink(adult.id())
                        .ifPresent(link -> mails.send(new Mail(
                                to,
                                language,
                                "adult_renewal",
                                new RenewalMail(tenant.name(), "", check, until, page + link.token()),
                                adult.id()))));
    }

    /** A secret link is known to nobody but its owner: who has no account finds it in the first letter. */
    private String link(OpenedListing<Offer> opened) {
        String home = host.addressOf(TenantContext.required().slug()) + "/"
                + opened.contact().language();
        return opened.listing().accountId() == null
                ? home + "/"
                : home + "/me/offers/" + opened.listing().id() + "/path";
    }
}

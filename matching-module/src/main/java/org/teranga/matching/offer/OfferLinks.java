package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** The addresses behind the secret link of an offer. */
@ApplicationScoped
class OfferLinks {
    private final PlatformHost host;

    @Inject
    OfferLinks(PlatformHost host) {
        this.host = host;
    }

    /** The page of the offer, from the root of the host. */
    String path(String language, SecretLink link) {
        return "/" + language + "/offer/status/" + link.token();
    }

    /** The page of the offer, whole, as it stands in a letter. */
    String whole(String language, SecretLink link) {
        return host.addressOf(TenantContext.required().slug()) + path(language, link);
    }
}

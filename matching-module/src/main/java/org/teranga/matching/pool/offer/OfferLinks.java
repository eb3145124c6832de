package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** The addresses behind the secret link of an offer. */
@ApplicationScoped
public class OfferLinks {
    private final PlatformHost host;

    @Inject
    OfferLinks(PlatformHost host) {
        this.host = host;
    }

    /** The page of the offer, from the root of the host. */
    public String path(String language, SecretLink link) {
        return "/" + language + "/offer/status/" + link.token();
    }

    /** The page of the offer, whole, as it stands in a letter. */
    public String whole(String language, SecretLink link) {
        return host.addressOf(TenantContext.required().slug()) + path(language, link);
    }
}

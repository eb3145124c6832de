package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.LeftRecords;
import org.teranga.matching.pool.contact.LeftRecords.OtherRecord;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** The addresses behind the secret link of an offer. */
@ApplicationScoped
public class OfferLinks {
    private final PlatformHost host;
    private final LeftRecords records;

    @Inject
    OfferLinks(PlatformHost host, LeftRecords records) {
        this.host = host;
        this.records = records;
    }

    /** The page of the offer, from the root of the host. */
    public String path(String language, SecretLink link) {
        return "/" + language + "/offer/status/" + link.token();
    }

    /** What else is reached by the link of an offer of this person, who has no account. */
    public List<OtherRecord> others(UUID person, OfferId offer) {
        return records.others(person, offer.value());
    }

    /** The page of the offer, whole, as it stands in a letter. */
    public String whole(String language, SecretLink link) {
        return host.addressOf(TenantContext.required().slug()) + path(language, link);
    }
}

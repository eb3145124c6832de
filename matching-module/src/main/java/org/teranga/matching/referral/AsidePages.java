package org.teranga.matching.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.TakeIn;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.Redirect;

/** The page where staff take in an offer that is kept aside: they know the place better than a border does. */
@Path("/{lang: [a-z]{2,3}}/desk/aside/{id}")
public class AsidePages {
    private final TakeIn takeIn;
    private final AuditTrail audit;

    @Inject
    AsidePages(TakeIn takeIn, AuditTrail audit) {
        this.takeIn = takeIn;
        this.audit = audit;
    }

    /** Takes it in. */
    @POST
    @Requires(Permission.OFFERS_WRITE)
    public Redirect take(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        takeIn.take(new OfferId(id));
        audit.record("offer.take_in", "offer", id);
        return new Redirect("/" + lang + "/desk/offers/" + id);
    }
}

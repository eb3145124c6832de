package org.teranga.matching.referrer;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.status.NeedStatusPages;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A household says on the page behind its secret link that its partner sees nothing more. */
@Path(PersonPages.LANG + "/need/status/{link}/partner")
public class StopReferralPages {
    private final NeedList list;
    private final ReferralsOfHouseholds referrals;

    @Inject
    StopReferralPages(NeedList list, ReferralsOfHouseholds referrals) {
        this.list = list;
        this.referrals = referrals;
    }

    /** Says it. */
    @POST
    @Public
    public Redirect stop(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        referrals.stop(need.id());
        return new Redirect(NeedStatusPages.path(lang, link) + "?happened=partner");
    }
}

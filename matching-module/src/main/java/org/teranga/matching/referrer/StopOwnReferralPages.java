package org.teranga.matching.referrer;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A household says, signed in, that its partner sees nothing more. */
@Path(PersonPages.LANG + "/me/needs/{id: [0-9a-f-]{36}}/partner")
public class StopOwnReferralPages {
    private final OwnNeeds own;
    private final CurrentPerson person;
    private final ReferralsOfHouseholds referrals;

    @Inject
    StopOwnReferralPages(OwnNeeds own, CurrentPerson person, ReferralsOfHouseholds referrals) {
        this.own = own;
        this.person = person;
        this.referrals = referrals;
    }

    /** Says it. */
    @POST
    @Requires(Permission.OWN_FILE)
    public Redirect stop(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        NeedId need = own.find(person.requiredSubject(), new NeedId(id)).id();
        referrals.stop(need);
        return new Redirect("/" + lang + "/me/needs/" + id + "?happened=partner");
    }
}

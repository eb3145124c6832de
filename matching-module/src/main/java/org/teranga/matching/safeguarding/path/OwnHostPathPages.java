package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.status.OwnOffers;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** A host's path in the file of the member whose offer it is. */
@Path(PersonPages.LANG + "/me/offers/{id}/path")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class OwnHostPathPages {
    private final OwnOffers own;
    private final CurrentPerson person;
    private final WalkPath walk;

    @Inject
    OwnHostPathPages(OwnOffers own, CurrentPerson person, WalkPath walk) {
        this.own = own;
        this.person = person;
        this.walk = walk;
    }

    /** The path. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage path(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return walk.page(opened(id), way(lang, id), happened);
    }

    /** The date that was chosen, for a calendar. */
    @GET
    @Path("visit.ics")
    @Produces("text/calendar")
    @Requires(Permission.OWN_FILE)
    @Transactional
    public String calendar(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return walk.calendar(opened(id).listing(), way(lang, id));
    }

    /** The host chooses a date. */
    @POST
    @Path("visit")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect visit(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return walk.choose(opened(id), way(lang, id), sent);
    }

    /** The host names somebody. */
    @POST
    @Path("reference")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect reference(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return walk.name(opened(id), way(lang, id), sent);
    }

    private OpenedListing<Offer> opened(UUID id) {
        return own.open(person.requiredSubject(), new OfferId(id));
    }

    private static HostPath.Way way(String lang, UUID id) {
        return new HostPath.Way(lang, "/" + lang + "/me/offers/" + id, "/" + lang + "/me/charter");
    }
}

package org.teranga.matching.safeguarding.path;

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
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferLinks;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** A host's path behind the secret link of the offer. Whoever has the link is the person. */
@Path(PersonPages.LANG + "/offer/status/{link}/path")
@Produces(MediaType.TEXT_HTML)
public class HostPathPages {
    private final OfferList offers;
    private final OfferLinks links;
    private final WalkPath walk;

    @Inject
    HostPathPages(OfferList offers, OfferLinks links, WalkPath walk) {
        this.offers = offers;
        this.links = links;
        this.walk = walk;
    }

    /** The path. */
    @GET
    @Public
    @Transactional
    public HtmlPage path(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        return walk.page(opened(token), way(lang, token), happened);
    }

    /** The date that was chosen, for a calendar. */
    @GET
    @Path("visit.ics")
    @Produces("text/calendar")
    @Public
    @Transactional
    public String calendar(@PathParam("lang") String lang, @PathParam("link") String token) {
        return walk.calendar(opened(token).listing(), way(lang, token));
    }

    /** The host chooses a date. */
    @POST
    @Path("visit")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect visit(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        return walk.choose(opened(token), way(lang, token), sent);
    }

    /** The host names somebody. */
    @POST
    @Path("reference")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect reference(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        return walk.name(opened(token), way(lang, token), sent);
    }

    private OpenedListing<Offer> opened(String token) {
        return offers.open(new SecretLink(token)).orElseThrow(Refusal::notFound);
    }

    private HostPath.Way way(String lang, String token) {
        String back = links.path(lang, new SecretLink(token));
        return new HostPath.Way(lang, back, back + "/charter");
    }
}

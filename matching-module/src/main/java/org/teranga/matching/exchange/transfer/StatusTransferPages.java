package org.teranga.matching.exchange.transfer;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The same page behind the secret link of an offer or a need. */
@Path(PersonPages.LANG + "/{what: offer|need}/status/{link}/handover")
@Produces(MediaType.TEXT_HTML)
public class StatusTransferPages {
    private final NeedList needs;
    private final OfferList offers;
    private final OwnTransfers own;

    @Inject
    StatusTransferPages(NeedList needs, OfferList offers, OwnTransfers own) {
        this.needs = needs;
        this.offers = offers;
        this.own = own;
    }

    /** All of it. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        String back = back(lang, what, link);
        return own.page(of(what, link), back + "/handover", back, happened);
    }

    /** An answer. */
    @POST
    @Path("{answer: yes|no|stop}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        return own.answer(of(what, link), answer, shown, back(lang, what, link) + "/handover");
    }

    private Transfer of(String what, String token) {
        SecretLink link = new SecretLink(token);
        Listing<?> listing = what.equals("need")
                ? needs.open(link).orElseThrow(Refusal::notFound).listing()
                : offers.open(link).orElseThrow(Refusal::notFound).listing();
        return own.of(what, listing.id().value(), listing.contact().personId());
    }

    private static String back(String lang, String what, String link) {
        return "/" + lang + "/" + what + "/status/" + link;
    }
}

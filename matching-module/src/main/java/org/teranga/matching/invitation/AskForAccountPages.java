package org.teranga.matching.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.offer.OfferLinks;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** Where a host asks for an account behind the secret link of the offer. Whoever has the link is the person. */
@Path(PersonPages.LANG + "/offer/status/{link}/account")
@Produces(MediaType.TEXT_HTML)
public class AskForAccountPages {
    private final OfferList offers;
    private final OfferLinks links;
    private final AskForAccount ask;

    @Inject
    AskForAccountPages(OfferList offers, OfferLinks links, AskForAccount ask) {
        this.offers = offers;
        this.links = links;
        this.ask = ask;
    }

    /** Lets the person be written to. */
    @POST
    @Public
    @Transactional
    public Redirect ask(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        boolean written =
                ask.ask(offers.open(link).orElseThrow(Refusal::notFound).listing());
        return new Redirect(links.path(lang, link) + "/path" + (written ? "?happened=account" : ""));
    }
}

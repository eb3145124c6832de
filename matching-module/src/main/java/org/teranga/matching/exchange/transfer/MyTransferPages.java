package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.status.OwnOffers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The same page for whoever signed in. */
@Path(PersonPages.LANG + "/me/{what: offers|needs}/{id: [0-9a-f-]{36}}/handover")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MyTransferPages {
    private final OwnNeeds needs;
    private final OwnOffers offers;
    private final OwnTransfers own;
    private final CurrentPerson person;

    @Inject
    MyTransferPages(OwnNeeds needs, OwnOffers offers, OwnTransfers own, CurrentPerson person) {
        this.needs = needs;
        this.offers = offers;
        this.own = own;
        this.person = person;
    }

    /** All of it. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        String back = back(lang, what, id);
        return own.page(of(what, id), back + "/handover", back, happened);
    }

    /** An answer. */
    @POST
    @Path("{answer: yes|no|stop}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("id") UUID id,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        return own.answer(of(what, id), answer, shown, back(lang, what, id) + "/handover");
    }

    private Transfer of(String what, UUID id) {
        UUID account = person.requiredSubject();
        Listing<?> listing = what.equals("needs")
                ? needs.find(account, new NeedId(id))
                : offers.open(account, new OfferId(id)).listing();
        return own.of(
                what.equals("needs") ? "need" : "offer", id, listing.contact().personId());
    }

    private static String back(String lang, String what, UUID id) {
        return "/" + lang + "/me/" + what + "/" + id;
    }
}

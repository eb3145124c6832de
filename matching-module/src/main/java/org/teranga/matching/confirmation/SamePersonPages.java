package org.teranga.matching.confirmation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.Redirect;

/** A member of staff says that an offer whose name or address became another is the same person's; another confirms it. */
@Path("/{lang: [a-z]{2,3}}/desk/offers/{id: [0-9a-f-]{36}}/same-person")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SamePersonPages {
    private final Offers offers;
    private final AskSamePerson same;

    @Inject
    SamePersonPages(Offers offers, AskSamePerson same) {
        this.offers = offers;
        this.same = same;
    }

    /** Asks for it, with a reason: how the member of staff knows. */
    @POST
    @Requires(Permission.OFFERS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Redirect ask(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        String number =
                offers.find(new OfferId(id)).orElseThrow(Refusal::notFound).receiptNumber();
        same.ask(SamePerson.CODE, "offer", id, number, reason);
        return new Redirect("/" + lang + "/desk/confirmations");
    }
}

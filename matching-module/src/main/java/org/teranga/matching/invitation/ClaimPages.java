package org.teranga.matching.invitation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages where a member says whether an offer left with their address is theirs. */
@Path(PersonPages.LANG + "/me/claims/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class ClaimPages {
    private final ClaimOffer claim;
    private final CurrentPerson person;

    @Inject
    ClaimPages(ClaimOffer claim, CurrentPerson person) {
        this.claim = claim;
        this.person = person;
    }

    static String path(String lang, OfferId id) {
        return "/" + lang + "/me/claims/" + id.value();
    }

    /** The question. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage ask(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Offer offer = claim.asked(person.requiredSubject(), new OfferId(id));
        return new HtmlPage(
                "matching/invitation/claim",
                new ClaimView(
                        offer.receiptNumber(),
                        offer.terms().kind(),
                        offer.terms().locality().label(),
                        offer.receivedAt(),
                        path(lang, offer.id())));
    }

    /** The answer: {@code do} is {@code yes} or {@code no}. */
    @POST
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect say(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("do") @Nullable String answer) {
        if (!"yes".equals(answer) && !"no".equals(answer)) {
            throw Refusal.notFound();
        }
        claim.say(person.requiredSubject(), new OfferId(id), "yes".equals(answer));
        String next = "/" + lang + "/me" + ("yes".equals(answer) ? "/offers/" + id : "");
        return new Redirect(next);
    }
}

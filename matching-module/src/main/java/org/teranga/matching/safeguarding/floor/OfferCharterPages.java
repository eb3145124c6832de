package org.teranga.matching.safeguarding.floor;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.qualification.signature.ReadCharter;
import org.teranga.platform.qualification.signature.SignCharter;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/**
 * The pages where somebody who left an offer signs the charter by its secret link, without an account. Whoever has the link is the person.
 */
@Path(PersonPages.LANG + "/offer/status/{link}/charter")
@Produces(MediaType.TEXT_HTML)
public class OfferCharterPages {
    private final OfferList offers;
    private final ReadCharter readCharter;
    private final SignCharter signCharter;

    @Inject
    OfferCharterPages(OfferList offers, ReadCharter readCharter, SignCharter signCharter) {
        this.offers = offers;
        this.readCharter = readCharter;
        this.signCharter = signCharter;
    }

    /** To be read and signed. */
    @GET
    @Public
    public HtmlPage charter(@PathParam("lang") String lang, @PathParam("link") String token) {
        ReadCharter.Way way = way(lang, token);
        return readCharter.page(holder(token), lang, way.action(), way.back());
    }

    /** Signs; with faults the page comes back. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect sign(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        UUID holder = holder(token);
        try {
            signCharter.sign(holder, lang, sent);
        } catch (Invalid faulty) {
            return readCharter.again(holder, lang, way(lang, token), sent, faulty);
        }
        return new Redirect(way(lang, token).action());
    }

    private UUID holder(String token) {
        return offers.open(new SecretLink(token))
                .orElseThrow(Refusal::notFound)
                .listing()
                .contact()
                .personId();
    }

    private static ReadCharter.Way way(String lang, String token) {
        String back = "/" + lang + "/offer/status/" + token;
        return new ReadCharter.Way(back + "/charter", back);
    }
}

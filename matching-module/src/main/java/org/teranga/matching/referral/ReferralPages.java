package org.teranga.matching.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The person agrees on the receipt, or behind the secret link, that another association has the offer. Whoever has the link is the person. */
@Path(PersonPages.LANG + "/offer/pass/{link}")
public class ReferralPages {
    private final ReferOffer passOffer;

    @Inject
    ReferralPages(ReferOffer passOffer) {
        this.passOffer = passOffer;
    }

    /** Passes the offer on; without the tick nothing happens, and it is asked for again. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect pass(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        String status = "/" + lang + "/offer/status/" + new SecretLink(token).token();
        if (!"yes".equals(sent.first("consent")) || !sent.has("to")) {
            return new Redirect(status + "?happened=unticked#aside");
        }
        passOffer.pass(new SecretLink(token), sent.first("to"));
        return new Redirect(status + "?happened=passed");
    }

    static Refusal noConsent() {
        return Refusal.invalid(List.of(FieldError.of("consent", "passing.no_consent")));
    }
}

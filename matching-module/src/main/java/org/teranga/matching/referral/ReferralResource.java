package org.teranga.matching.referral;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.platform.identity.Public;

/** As the page, for programs: an offer that waits aside goes to another association, with the person's consent. */
@Path("/api/v1/offers/pass")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralResource {
    private final ReferOffer passOffer;

    @Inject
    ReferralResource(ReferOffer passOffer) {
        this.passOffer = passOffer;
    }

    /**
     * Passes an offer on: {@code statusUrl} as it stands on the receipt, {@code to} a slug of those under {@code elsewhere},
     * {@code consent} true.
     */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_JSON)
    public Passed pass(String body) {
        JsonObject sent = JsonBody.object(body);
        if (!JsonValue.TRUE.equals(sent.get("consent"))) {
            throw ReferralPages.noConsent();
        }
        String url = sent.getString("statusUrl", "");
        String token = url.substring(url.lastIndexOf('/') + 1);
        return new Passed(passOffer.pass(new SecretLink(token), sent.getString("to", "")));
    }

    /** To whom it went. */
    public record Passed(String passedTo) {}
}

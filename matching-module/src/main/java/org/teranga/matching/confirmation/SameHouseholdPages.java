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
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.Redirect;

/** A member of staff says that a need whose name or address became another is the same household's; another confirms it. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id: [0-9a-f-]{36}}/same-person")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SameHouseholdPages {
    private final Needs needs;
    private final AskSamePerson same;

    @Inject
    SameHouseholdPages(Needs needs, AskSamePerson same) {
        this.needs = needs;
        this.same = same;
    }

    /** Asks for it, with a reason: how the member of staff knows. */
    @POST
    @Requires(Permission.NEEDS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Redirect ask(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        String number =
                needs.find(new NeedId(id)).orElseThrow(Refusal::notFound).receiptNumber();
        same.ask(SameHousehold.CODE, "need", id, number, reason);
        return new Redirect("/" + lang + "/desk/confirmations");
    }
}

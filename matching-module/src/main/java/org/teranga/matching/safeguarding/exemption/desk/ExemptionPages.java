package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** What somebody of an offer and its home need not show for a time: read by staff, asked for and ended by a lead. */
@Path("/{lang: [a-z]{2,3}}/desk/exemptions/{offer: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ExemptionPages {
    private static final String PAGE = "matching/safeguarding/exemptions";
    private static final Set<String> HAPPENED = Set.of("asked", "ended");

    private final ShowExemptions show;
    private final AskExemption ask;
    private final SentForms forms;

    @Inject
    ExemptionPages(ShowExemptions show, AskExemption ask, SentForms forms) {
        this.show = show;
        this.ask = ask;
        this.forms = forms;
    }

    /** All of them, and the form. */
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage exemptions(@PathParam("offer") UUID offer, @QueryParam("happened") @Nullable String happened) {
        String told = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, show.show(new OfferId(offer), FilledForm.EMPTY, told));
    }

    /** Asks for one; with faults the page comes back with what was written. */
    @POST
    @Requires(Permission.PLACEMENT_APPROVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect ask(@PathParam("lang") String lang, @PathParam("offer") UUID offer, Answers sent) {
        try {
            ask.ask(new OfferId(offer), sent);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.show(new OfferId(offer), form, ""), RefusalStatus.of(faulty));
        }
        return to(lang, offer, "asked");
    }

    /** Takes one back. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/end")
    @Requires(Permission.PLACEMENT_APPROVE)
    public Redirect end(@PathParam("lang") String lang, @PathParam("offer") UUID offer, @PathParam("id") UUID id) {
        ask.end(new OfferId(offer), id);
        return to(lang, offer, "ended");
    }

    private static Redirect to(String lang, UUID offer, String happened) {
        return new Redirect("/" + lang + "/desk/exemptions/" + offer + "?happened=" + happened);
    }
}

package org.teranga.matching.exchange;

import jakarta.inject.Inject;
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
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** Whoever leads shares with other associations, and ends it. */
@Path("/{lang: [a-z]{2,3}}/desk/exchange")
@Produces(MediaType.TEXT_HTML)
public class ExchangePages {
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final ShowExchange show;
    private final LeadExchange lead;
    private final OpenToOthers open;
    private final SentForms forms;

    @Inject
    ExchangePages(ShowExchange show, LeadExchange lead, OpenToOthers open, SentForms forms) {
        this.show = show;
        this.lead = lead;
        this.open = open;
        this.forms = forms;
    }

    /** All of it. */
    @GET
    @Requires(Permission.PARTNERS_LEAD)
    public HtmlPage page(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        return page(lang, FilledForm.EMPTY, happened, 200);
    }

    /** Agrees to share with another. */
    @POST
    @Path("agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PARTNERS_LEAD)
    public PageOrRedirect agree(@PathParam("lang") String lang, Answers sent) {
        return after(lang, sent, "agreed", () -> lead.agree(sent.first("other")));
    }

    /** Ends it. */
    @POST
    @Path("end")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect end(@PathParam("lang") String lang, @FormParam("other") @Nullable String other) {
        lead.end(id(other));
        return to(lang, "ended");
    }

    /** Opens a need or an offer to another. */
    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PARTNERS_LEAD)
    public PageOrRedirect open(@PathParam("lang") String lang, Answers sent) {
        return after(lang, sent, "opened", () -> open.open(id(sent.first("to")), sent.first("number")));
    }

    /** It is open no more. */
    @POST
    @Path("opened/" + ID + "/close")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect close(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        lead.close(id);
        return to(lang, "closed");
    }

    /** What the other asked for will not be. */
    @POST
    @Path("opened/" + ID + "/decline")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect decline(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        lead.decline(id);
        return to(lang, "declined");
    }

    /** Asks for what another opened. */
    @POST
    @Path("foreign/" + ID + "/ask")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        lead.ask(id);
        return to(lang, "asked");
    }

    private PageOrRedirect after(String lang, Answers sent, String happened, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            return page(lang, forms.again(sent, faulty.errors()), null, RefusalStatus.of(faulty));
        }
        return to(lang, happened);
    }

    private HtmlPage page(String lang, FilledForm form, @Nullable String happened, int status) {
        return new HtmlPage("matching/exchange/exchange", show.show("/" + lang, form, happened), status);
    }

    private static Redirect to(String lang, String happened) {
        return new Redirect("/" + lang + "/desk/exchange?happened=" + happened);
    }

    private static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.notFound();
        }
    }
}

package org.teranga.matching.referrer.desk;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Whoever leads agrees with partners and ends it. */
@Path("/{lang: [a-z]{2,3}}/desk/partners")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final ShowPartners show;
    private final LeadPartners lead;
    private final SentForms forms;

    @Inject
    PartnerPages(ShowPartners show, LeadPartners lead, SentForms forms) {
        this.show = show;
        this.lead = lead;
        this.forms = forms;
    }

    private static String path(String lang) {
        return "/" + lang + "/desk/partners";
    }

    /** All of them. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.partners", order = 39, section = "nav.section.partners")
    @GET
    @Requires(Permission.PARTNERS_LEAD)
    public HtmlPage all(@PathParam("lang") String lang) {
        return new HtmlPage("matching/referrer/desk/list", show.all(path(lang), FilledForm.EMPTY));
    }

    /** Begins with another. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PARTNERS_LEAD)
    public PageOrRedirect begin(@PathParam("lang") String lang, Answers sent) {
        try {
            return new Redirect(path(lang) + "/" + lead.begin(sent) + "?happened=begun");
        } catch (Invalid faulty) {
            return new HtmlPage(
                    "matching/referrer/desk/list",
                    show.all(path(lang), forms.again(sent, faulty.errors())),
                    RefusalStatus.of(faulty));
        }
    }

    /** One of them. */
    @GET
    @Path(ID)
    @Requires(Permission.PARTNERS_LEAD)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return page(lang, id, FilledForm.EMPTY, happened, 200);
    }

    /** Keeps what was signed. */
    @POST
    @Path(ID + "/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PARTNERS_LEAD)
    public PageOrRedirect sign(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return after(lang, id, sent, "signed", () -> lead.sign(id, sent));
    }

    /** Invites a caseworker of it. */
    @POST
    @Path(ID + "/invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PARTNERS_LEAD)
    public PageOrRedirect invite(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return after(lang, id, sent, "invited", () -> lead.invite(id, sent));
    }

    /** It ends for a caseworker. */
    @POST
    @Path(ID + "/referrers/{referrer: [0-9a-f-]{36}}/end")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect endReferrer(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("referrer") UUID referrer,
            @FormParam("to") @Nullable String to) {
        lead.end(id, referrer, account(to));
        return to(lang, id, "ended_referrer");
    }

    /** What nobody looks after goes to a caseworker of it. */
    @POST
    @Path(ID + "/give")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect give(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("to") @Nullable String to) {
        lead.give(id, account(to).orElseThrow(Refusal::notFound));
        return to(lang, id, "given");
    }

    /** It comes to an end. */
    @POST
    @Path(ID + "/end")
    @Requires(Permission.PARTNERS_LEAD)
    public Redirect end(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        lead.end(id);
        return to(lang, id, "ended");
    }

    private PageOrRedirect after(String lang, UUID id, Answers sent, String happened, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            return page(lang, id, forms.again(sent, faulty.errors()), null, RefusalStatus.of(faulty));
        }
        return to(lang, id, happened);
    }

    private HtmlPage page(String lang, UUID id, FilledForm form, @Nullable String happened, int status) {
        return new HtmlPage("matching/referrer/desk/partner", show.one(path(lang), id, form, happened), status);
    }

    private static Redirect to(String lang, UUID id, String happened) {
        return new Redirect(path(lang) + "/" + id + "?happened=" + happened);
    }

    private static Optional<UUID> account(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.notFound();
        }
    }
}

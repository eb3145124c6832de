package org.teranga.matching.referrer;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
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

/** What somebody of a partner reads and does about the needs that they look after. */
@Path("/{lang: [a-z]{2,3}}/desk/referred")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReferrerPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final ShowReferred show;
    private final LookAfterReferred lookAfter;
    private final WriteAboutReferred write;
    private final HandOverReferred handOver;
    private final SentForms forms;

    @Inject
    ReferrerPages(
            ShowReferred show,
            LookAfterReferred lookAfter,
            WriteAboutReferred write,
            HandOverReferred handOver,
            SentForms forms) {
        this.show = show;
        this.lookAfter = lookAfter;
        this.write = write;
        this.handOver = handOver;
        this.forms = forms;
    }

    static String path(String lang) {
        return "/" + lang + "/desk/referred";
    }

    /** All of them; where no agreement counts today it says so. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.referred", order = 22)
    @GET
    @Requires(Permission.NEEDS_REFER)
    public HtmlPage list(
            @PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened, @Context UriInfo uri) {
        return new HtmlPage("matching/referrer/list", show.list(path(lang), uri.getQueryParameters(), happened));
    }

    /** All of them go to a colleague. */
    @POST
    @Path("hand-over")
    @Requires(Permission.NEEDS_REFER)
    public Redirect handOver(@PathParam("lang") String lang, @FormParam("to") @Nullable UUID to) {
        if (to == null) {
            throw Refusal.notFound();
        }
        handOver.to(to);
        return new Redirect(path(lang) + "?happened=handed");
    }

    /** One of them. */
    @GET
    @Path(ID)
    @Requires(Permission.NEEDS_REFER)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return need(lang, id, FilledForm.EMPTY, happened, 200);
    }

    /** Takes it back. */
    @POST
    @Path(ID + "/withdraw")
    @Requires(Permission.NEEDS_REFER)
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        lookAfter.withdraw(new NeedId(id));
        return new Redirect(path(lang) + "/" + id + "?happened=withdrawn");
    }

    /** Writes to the team about it. */
    @POST
    @Path(ID + "/write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.NEEDS_REFER)
    public PageOrRedirect write(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            write.write(new NeedId(id), sent.first("text"), lang);
        } catch (Invalid faulty) {
            return need(lang, id, forms.again(sent, faulty.errors()), null, RefusalStatus.of(faulty));
        }
        return new Redirect(path(lang) + "/" + id + "?happened=written");
    }

    private HtmlPage need(String lang, UUID id, FilledForm form, @Nullable String happened, int status) {
        return new HtmlPage("matching/referrer/need", show.one(path(lang), new NeedId(id), form, happened), status);
    }
}

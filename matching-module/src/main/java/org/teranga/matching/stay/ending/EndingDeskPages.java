package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.RequestScoped;
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

/** The end of a stay at the desk: what each side wishes, where the household sleeps next, what is left to do afterwards. */
@Path("/{lang: [a-z]{2,3}}/desk/stays/{placement: [0-9a-f-]{36}}/ending")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EndingDeskPages {
    private static final String PAGE = "matching/stay/ending";

    private final PrepareEnd prepare;
    private final SentForms forms;

    @Inject
    EndingDeskPages(PrepareEnd prepare, SentForms forms) {
        this.prepare = prepare;
        this.forms = forms;
    }

    /** All of it. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return new HtmlPage(PAGE, prepare.show(placement, "/" + lang, FilledForm.EMPTY));
    }

    /** Plans where the household sleeps next. */
    @POST
    @Path("plan")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect plan(@PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        return after(lang, placement, sent, () -> prepare.plan(placement, sent));
    }

    /** Something that was left to do is done. */
    @POST
    @Path("done")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect done(
            @PathParam("lang") String lang,
            @PathParam("placement") UUID placement,
            @FormParam("what") @Nullable String what) {
        prepare.done(placement, what);
        return to(lang, placement);
    }

    /** Notes from when the host could welcome again. */
    @POST
    @Path("again")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect again(@PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        return after(lang, placement, sent, () -> prepare.again(placement, sent));
    }

    private PageOrRedirect after(String lang, UUID placement, Answers sent, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, prepare.show(placement, "/" + lang, form), RefusalStatus.of(faulty));
        }
        return to(lang, placement);
    }

    private static Redirect to(String lang, UUID placement) {
        return new Redirect("/" + lang + "/desk/stays/" + placement + "/ending");
    }
}

package org.teranga.matching.exchange.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.arrival.GiveBack;
import org.teranga.matching.exchange.arrival.TakeOver;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The team reads what another association passes on, and takes it over, or does not, or gives it back. */
@Path("/{lang: [a-z]{2,3}}/desk/handovers/arrived/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {
    private static final int LONGEST = 500;

    private final ShowHandover show;
    private final TakeOver takeOver;
    private final GiveBack giveBack;
    private final SentForms forms;

    @Inject
    ArrivalPages(ShowHandover show, TakeOver takeOver, GiveBack giveBack, SentForms forms) {
        this.show = show;
        this.takeOver = takeOver;
        this.giveBack = giveBack;
        this.forms = forms;
    }

    /** All of it. */
    @GET
    @Requires(Permission.FILES_WORK)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return page(lang, id, FilledForm.EMPTY, happened, 200);
    }

    /** Takes it over. */
    @POST
    @Path("take")
    @Requires(Permission.FILES_WORK)
    public Redirect take(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        takeOver.take(id);
        return to(lang, id, "taken");
    }

    /** Does not, and says why. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect decline(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            FormReader in = new FormReader(sent);
            String why = in.required("why", in.lines("why", LONGEST), "handover.fault.why");
            in.end();
            takeOver.decline(id, why);
        } catch (Invalid faulty) {
            return page(lang, id, forms.again(sent, faulty.errors()), null, RefusalStatus.of(faulty));
        }
        return to(lang, id, "declined");
    }

    /** Gives it back. */
    @POST
    @Path("give-back")
    @Requires(Permission.FILES_WORK)
    public Redirect giveBack(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        giveBack.give(id);
        return to(lang, id, "given_back");
    }

    private HtmlPage page(String lang, UUID id, FilledForm form, @Nullable String happened, int status) {
        return new HtmlPage("matching/exchange/arrived", show.coming("/" + lang, id, form, happened), status);
    }

    private static Redirect to(String lang, UUID id, String happened) {
        return new Redirect("/" + lang + "/desk/handovers/arrived/" + id + "?happened=" + happened);
    }
}

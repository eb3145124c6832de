package org.teranga.matching.outcome;

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

/** What is asked of the two sides of a stay, and what staff note of it after a call. */
@Path("/{lang: [a-z]{2,3}}/desk/stays/{placement: [0-9a-f-]{36}}/outcome")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OutcomeDeskPages {
    private static final String PAGE = "matching/outcome/desk";

    private final NoteOutcome note;
    private final SentForms forms;

    @Inject
    OutcomeDeskPages(NoteOutcome note, SentForms forms) {
        this.note = note;
        this.forms = forms;
    }

    /** What can be answered now; never what was. */
    @GET
    @Requires(Permission.FILES_WORK)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("placement") UUID placement,
            @QueryParam("note") @Nullable String which) {
        return new HtmlPage(PAGE, note.show(placement, "/" + lang, which == null ? "" : which, FilledForm.EMPTY));
    }

    /** Notes what a side told. */
    @POST
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect note(@PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        try {
            note.note(placement, sent);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(
                    PAGE,
                    note.show(placement, "/" + lang, sent.first("side") + "-" + sent.first("moment"), form),
                    RefusalStatus.of(faulty));
        }
        return new Redirect("/" + lang + "/desk/stays/" + placement + "/outcome");
    }
}

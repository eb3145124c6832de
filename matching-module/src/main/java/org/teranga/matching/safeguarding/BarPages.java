package org.teranga.matching.safeguarding;

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
import org.teranga.platform.audit.AuditTrail;
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

/** The pages about separations after something was wrong, where the safeguarding lead asks that one be lifted. */
@Path("/{lang: [a-z]{2,3}}/desk/bars/{id: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BarPages {
    private static final String PAGE = "matching/safeguarding/bar";

    private final ShowBars show;
    private final AskToLift askToLift;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    BarPages(ShowBars show, AskToLift askToLift, SentForms forms, AuditTrail audit) {
        this.show = show;
        this.askToLift = askToLift;
        this.forms = forms;
        this.audit = audit;
    }

    /** One of them; that it was looked at is noted. */
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage one(@PathParam("id") UUID id, @QueryParam("happened") @Nullable String happened) {
        BarView view = show.one(id, FilledForm.EMPTY, "asked".equals(happened));
        audit.record("bar.read", "bar", id);
        return new HtmlPage(PAGE, view);
    }

    /** Asks that it be lifted; without a reason the page comes back. */
    @POST
    @Requires(Permission.PLACEMENT_APPROVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect lift(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            String reason = sent.first("reason");
            askToLift.ask(id, reason, "yes".equals(sent.first("pair")));
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.one(id, form, false), RefusalStatus.of(faulty));
        }
        return new Redirect("/" + lang + "/desk/bars/" + id + "?happened=asked");
    }
}

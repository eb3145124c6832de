package org.teranga.rights.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.law.LawSuggestions;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.rights.desk.RightsDesk;

/** The pages where whoever checks pages tells the platform that a law has changed. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/law-change")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LawPages {
    private static final String PAGE = "rights/desk/law";

    private final LawSuggestions suggestions;
    private final RightsDesk desk;
    private final SentForms sentForms;
    private final AuditTrail audit;

    @Inject
    LawPages(LawSuggestions suggestions, RightsDesk desk, SentForms sentForms, AuditTrail audit) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.sentForms = sentForms;
        this.audit = audit;
    }

    /** The form, and what was said before. */
    @GET
    @Requires(Permission.RIGHTS_REVIEW)
    public HtmlPage form(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(PAGE, view(FilledForm.EMPTY, "said".equals(happened)));
    }

    /** Says it; with faults the form comes back. */
    @POST
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(Answers sent) {
        List<FieldError> faults = new ArrayList<>();
        Optional<SaidChange> said = SaidChange.read(sent, faults);
        if (said.isEmpty()) {
            return new HtmlPage(PAGE, view(sentForms.again(sent, faults), false), 422);
        }
        audit.record("law.suggest", "law", suggestions.suggest(said.get()));
        return new Redirect(href() + "?happened=said");
    }

    private LawView view(FilledForm form, boolean said) {
        return new LawView(desk.href(), desk.href() + "/due", href(), form, suggestions.own(), said);
    }

    private String href() {
        return desk.href() + "/law-change";
    }
}

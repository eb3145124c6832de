package org.teranga.matching.pool.need.statement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.locality.PlaceChoices;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.NeedId;
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

/** The pages where a caseworker writes down a need for a household on the telephone. It leads to its file. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/new")
@Produces(MediaType.TEXT_HTML)
public class BroughtNeedPages {
    private final StateNeed stateNeed;
    private final OfferedKinds kinds;
    private final PlaceChoices places;
    private final MinorHelp minorHelp;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    BroughtNeedPages(
            StateNeed stateNeed,
            OfferedKinds kinds,
            PlaceChoices places,
            MinorHelp minorHelp,
            SentForms forms,
            AuditTrail audit) {
        this.stateNeed = stateNeed;
        this.kinds = kinds;
        this.places = places;
        this.minorHelp = minorHelp;
        this.forms = forms;
        this.audit = audit;
    }

    /** The kinds to choose from, or the form of one. */
    @GET
    @Requires(Permission.NEEDS_WRITE)
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        return form(lang, kind, FilledForm.EMPTY, 200);
    }

    /** Keeps it and leads to its file; with faults the form comes back; of a child alone it is told where to go. */
    @POST
    @Requires(Permission.NEEDS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect bring(@PathParam("lang") String lang, Answers sent) {
        try {
            return switch (stateNeed.byForm(sent, lang)) {
                case StateNeed.ByChild() -> minorHelp.page(lang);
                case StateNeed.Stated stated -> brought(lang, stated.receipt().need());
            };
        } catch (Invalid faulty) {
            return form(lang, sent.first("kind"), forms.again(sent, faulty.errors()), RefusalStatus.of(faulty));
        }
    }

    private Redirect brought(String lang, NeedId need) {
        audit.record("need.brought", "need", need.value());
        return new Redirect("/" + lang + "/desk/needs/" + need + "?happened=brought#file");
    }

    private HtmlPage form(String lang, @Nullable String kind, FilledForm form, int status) {
        List<String> offered = kinds.codes();
        String chosen = kind != null && offered.contains(kind) ? kind : "";
        return new HtmlPage(
                "matching/desk/need_new",
                new NeedFormView(chosen, form, "/" + lang + "/desk/needs/new", offered, places.of(form)),
                status);
    }
}

package org.teranga.matching.moveon.team;

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

/** A household's plan at the desk: that there is one, and what the household opened. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id: [0-9a-f-]{36}}/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamPlanPages {
    private static final String PAGE = "matching/moveon/team";

    private final ShowTeamPlan show;
    private final ProposeSteps propose;
    private final SentForms forms;

    @Inject
    TeamPlanPages(ShowTeamPlan show, ProposeSteps propose, SentForms forms) {
        this.show = show;
        this.propose = propose;
        this.forms = forms;
    }

    /** What the household opened. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage plan(
            @PathParam("lang") String lang,
            @PathParam("id") UUID need,
            @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(PAGE, show.show(need, "/" + lang, happened, FilledForm.EMPTY));
    }

    /** Asks whether the household would like one. */
    @POST
    @Path("offer")
    @Requires(Permission.FILES_WORK)
    public Redirect offer(@PathParam("lang") String lang, @PathParam("id") UUID need) {
        propose.offer(need);
        return to(lang, need, "asked");
    }

    /** Proposes a step. */
    @POST
    @Path("propose")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect propose(@PathParam("lang") String lang, @PathParam("id") UUID need, Answers sent) {
        try {
            propose.propose(need, sent);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.show(need, "/" + lang, null, form), RefusalStatus.of(faulty));
        }
        return to(lang, need, "proposed");
    }

    private static Redirect to(String lang, UUID need, String happened) {
        return new Redirect("/" + lang + "/desk/needs/" + need + "/plan?happened=" + happened);
    }
}

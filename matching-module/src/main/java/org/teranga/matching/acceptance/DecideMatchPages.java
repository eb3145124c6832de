package org.teranga.matching.acceptance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.plan.PlanPages;
import org.teranga.matching.plan.ShowPlan;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.OpenedList;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** Deciding on the match that stands open beside the plan, and on to the next one. */
@Path("/{lang: [a-z]{2,3}}/desk/plan/matches")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DecideMatchPages {
    private final DecideMatch decideMatch;
    private final ShowPlan showPlan;
    private final PageContexts contexts;

    @Inject
    DecideMatchPages(DecideMatch decideMatch, ShowPlan showPlan, PageContexts contexts) {
        this.decideMatch = decideMatch;
        this.showPlan = showPlan;
        this.contexts = contexts;
    }

    /**
     * Proposes what the plan {@code run} suggests to this need, and with {@code then=ask} asks its household; the address says which match comes
     * next. Where it is not possible the plan says why, beside the same match.
     */
    @POST
    @Path("{need}")
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect decide(
            @PathParam("lang") String lang, @PathParam("need") UUID need, @Context UriInfo uri, Answers sent) {
        OpenedList address = PlanPages.asked(uri.getQueryParameters());
        try {
            PlacementId placement = decideMatch.propose(Selection.of(sent).run(), new NeedId(need));
            if (sent.first("then").equals("ask")) {
                decideMatch.ask(placement);
            }
            return new Redirect("/" + lang + "/desk/plan"
                    + address.after(placement.toString()).href());
        } catch (Conflict refused) {
            String why = contexts.text(refused.key(), refused.arguments().toArray());
            return new HtmlPage(
                    "matching/plan/plan",
                    showPlan.today(address.opening(need.toString()), why),
                    RefusalStatus.of(refused));
        }
    }
}

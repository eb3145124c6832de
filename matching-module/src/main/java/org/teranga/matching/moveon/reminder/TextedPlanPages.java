package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.household.FollowTexted;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.own.LetterPlanPages;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.Redirect;

/** The link in a text message about a plan, at the platform's own host: it leads to the page in the language of its household. */
@Path("/s/{link: [A-Za-z0-9_-]{22}p[A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextedPlanPages {
    private final FollowTexted texted;
    private final MoveOnPlans plans;

    @Inject
    TextedPlanPages(FollowTexted texted, MoveOnPlans plans) {
        this.texted = texted;
        this.plans = plans;
    }

    /** Leads on; nowhere at the host of an association, and where the link is dead. */
    @GET
    @Public
    public Redirect follow(@PathParam("link") String link) {
        return texted.follow(link, secret -> plans.behind(secret).map(MoveOnPlan::person), LetterPlanPages::path);
    }
}

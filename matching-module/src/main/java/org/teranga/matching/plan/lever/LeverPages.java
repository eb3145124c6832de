package org.teranga.matching.plan.lever;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/**
 * The levers of fairness, what each costs and brings: for whoever reads the rules, since no household is told here. While that is computed the page follows it, with script and
 * without.
 */
@Path("/{lang: [a-z]{2,3}}/desk/levers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LeverPages {
    private final ShowLevers showLevers;

    @Inject
    LeverPages(ShowLevers showLevers) {
        this.showLevers = showLevers;
    }

    /** A lever on today's plan. Script that follows the computing is sent on to the whole page when it is done. */
    @GET
    @Requires(Permission.RULES_READ)
    public Response show(
            @QueryParam("lever") @Nullable String code, @HeaderParam("HX-Request") @Nullable String script) {
        LeversView view = showLevers.show(Lever.of(code == null ? "" : code).orElse(Lever.WAITING));
        if (script != null && !view.computing()) {
            return Response.noContent().header("HX-Redirect", view.leverHref()).build();
        }
        return Response.ok(new HtmlPage("matching/plan/lever/levers", view)).build();
    }

    /** Asks for it on today's plan; who asks again gets what is there or on its way. */
    @POST
    @Requires(Permission.RULES_READ)
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Redirect ask(@QueryParam("lever") @Nullable String code) {
        LeversView view = showLevers.ask(Lever.of(code == null ? "" : code).orElse(Lever.WAITING));
        return new Redirect(view.leverHref());
    }
}

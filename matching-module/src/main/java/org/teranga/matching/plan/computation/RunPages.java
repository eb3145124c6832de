package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.RunStatus;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;

/** Starting a run, and watching it. Once it is done the way leads on to its plan, with script and without. */
@Path("/{lang: [a-z]{2,3}}/desk/runs")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RunPages {
    private final RequestRun requestRun;
    private final ReadPlan readPlan;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    RunPages(RequestRun requestRun, ReadPlan readPlan, CurrentPerson person, PageContexts contexts) {
        this.requestRun = requestRun;
        this.readPlan = readPlan;
        this.person = person;
        this.contexts = contexts;
    }

    /** Asks for a run. */
    @POST
    @Requires(Permission.RUN_START)
    public Response request() {
        return to(href(requestRun.request(person.requiredSubject())));
    }

    /** How far a run is. */
    @GET
    @Path("{id}")
    @Requires(Permission.RUN_READ)
    public Response run(@PathParam("id") UUID id, @HeaderParam("HX-Request") @Nullable String script) {
        Run run = readPlan.find(new RunId(id));
        if (run.status() == RunStatus.DONE) {
            return script == null
                    ? to(planHref())
                    : Response.noContent().header("HX-Redirect", planHref()).build();
        }
        String failure = run.failure() == null ? null : contexts.text(run.failure());
        RunView view = new RunView(
                href(run.id()),
                runHref(),
                planHref(),
                run.status().code(),
                run.stage().code(),
                run.progress(),
                failure);
        return Response.ok(new HtmlPage("matching/plan/progress", view)).build();
    }

    private static Response to(String href) {
        return Response.seeOther(URI.create(href)).build();
    }

    private String href(RunId id) {
        return runHref() + "/" + id;
    }

    private String runHref() {
        return "/" + contexts.language().tag() + "/desk/runs";
    }

    private String planHref() {
        return "/" + contexts.language().tag() + "/desk/plan";
    }
}

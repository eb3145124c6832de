package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.fairness.CurveAnswer;
import org.teranga.matching.plan.fairness.FairnessCurve;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;

/** Runs and their plans as JSON. */
@Path("/api/v1/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
    private final RequestRun requestRun;
    private final ReadPlan readPlan;
    private final CurrentPerson person;
    private final FairnessCurve curve;

    @Inject
    RunResource(RequestRun requestRun, ReadPlan readPlan, CurrentPerson person, FairnessCurve curve) {
        this.requestRun = requestRun;
        this.readPlan = readPlan;
        this.person = person;
        this.curve = curve;
    }

    /** Asks for a run; whoever asks while one is on its way gets that one. */
    @POST
    @Requires(Permission.RUN_START)
    @OpenToPrograms
    public Response request() {
        RunId id = requestRun.request(person.requiredSubject());
        return Response.accepted(new Requested(id.value()))
                .location(URI.create("/api/v1/runs/" + id))
                .build();
    }

    /** A run, on its way or ended. */
    @GET
    @Path("{id}")
    @Requires(Permission.RUN_READ)
    public RunAnswer get(@PathParam("id") UUID id) {
        return readPlan.run(new RunId(id));
    }

    /** The plan of a run, the highest score first; empty before it is done. */
    @GET
    @Path("{id}/suggestions")
    @Requires(Permission.RUN_READ)
    public ListPage<SuggestionAnswer> suggestions(
            @PathParam("id") UUID id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        return readPlan.suggestions(new RunId(id), Paging.of(page, size));
    }

    /** Asks what levers of fairness would do; whoever asks again gets what is there or on its way. */
    @POST
    @Path("{id}/curve")
    @Requires(Permission.RUN_START)
    @OpenToPrograms
    public Response requestCurve(@PathParam("id") UUID id) {
        curve.request(new RunId(id));
        return Response.accepted(CurveAnswer.of(curve.state(new RunId(id)))).build();
    }

    /** What levers of fairness would do, at a few positions. */
    @GET
    @Path("{id}/curve")
    @Requires(Permission.RUN_READ)
    public CurveAnswer curve(@PathParam("id") UUID id) {
        return CurveAnswer.of(curve.state(new RunId(id)));
    }

    /**
     * Which run.
     *
     * @param id its key
     */
    public record Requested(UUID id) {}
}

package org.teranga.matching.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.web.Problem;

/** Placements as JSON. */
@Path("/api/v1/placements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {
    private final ProposePlacement proposePlacement;
    private final TakeStep takeStep;
    private final Placements placements;
    private final CurrentPerson person;

    @Inject
    PlacementResource(
            ProposePlacement proposePlacement, TakeStep takeStep, Placements placements, CurrentPerson person) {
        this.proposePlacement = proposePlacement;
        this.takeStep = takeStep;
        this.placements = placements;
        this.person = person;
    }

    /** Proposes an offer to a household. */
    @POST
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Response propose(PlacementRequest request) {
        request.check();
        Placement placement = proposePlacement.propose(request.need(), request.offer(), person.requiredSubject());
        return Response.created(URI.create("/api/v1/placements/" + placement.id()))
                .entity(PlacementAnswer.of(placement))
                .build();
    }

    /** One placement. */
    @GET
    @Path("{id}")
    @Requires(Permission.NEEDS_READ)
    @Transactional
    public PlacementAnswer get(@PathParam("id") UUID id) {
        return PlacementAnswer.of(placements.find(new PlacementId(id)).orElseThrow(Problem::notFound));
    }

    /** Takes a step; approving needs its own permission. */
    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.NEEDS_READ)
    public PlacementAnswer take(@PathParam("id") UUID id, @PathParam("step") String code) {
        Step step = Step.of(code).orElseThrow(Problem::notFound);
        Permission needed = step == Step.APPROVE ? Permission.PLACEMENT_APPROVE : Permission.PLACEMENT_PROPOSE;
        if (!person.may(needed)) {
            throw Problem.forbidden();
        }
        return PlacementAnswer.of(takeStep.take(new PlacementId(id), step, person.requiredSubject()));
    }
}

package org.teranga.matching.placement.desk;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.Introduction;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;

/** Placements as JSON. */
@Path("/api/v1/placements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {
    private final ProposePlacement proposePlacement;
    private final TakeStep takeStep;
    private final Placements placements;
    private final Introduction introduction;
    private final StaffSteps staffSteps;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    PlacementResource(
            ProposePlacement proposePlacement,
            TakeStep takeStep,
            Placements placements,
            Introduction introduction,
            StaffSteps staffSteps,
            CurrentPerson person,
            Clock clock) {
        this.proposePlacement = proposePlacement;
        this.takeStep = takeStep;
        this.placements = placements;
        this.introduction = introduction;
        this.staffSteps = staffSteps;
        this.person = person;
        this.clock = clock;
    }

    /** Proposes an offer to a household: 422 with every fault, 409 with what stands against it. */
    @POST
    @Requires(Permission.PLACEMENT_PROPOSE)
    @OpenToPrograms
    public Response propose(String body) {
        PlacementRequest request = PlacementRequest.of(body);
        request.check();
        Placement placement = proposePlacement.propose(request.need(), request.offer(), person.actor());
        return Response.created(URI.create("/api/v1/placements/" + placement.id()))
                .entity(PlacementAnswer.of(placement, staffSteps.of(placement), null))
                .build();
    }

    /** One placement; once the two are introduced, with how to reach them. */
    @GET
    @Path("{id}")
    @Requires(Permission.NEEDS_READ)
    @Transactional
    public PlacementAnswer get(@PathParam("id") UUID id) {
        Placement placement = placements.find(new PlacementId(id)).orElseThrow(Refusal::notFound);
        return PlacementAnswer.of(
                placement, staffSteps.of(placement), introduction.of(placement).orElse(null));
    }

    /**
     * Takes a step, as staff; approving needs its own permission. A yes that is written down for somebody says {@code channel} and
     * {@code saidOn}, or is 422; noted once more by somebody else it says that they spoke with that side, too. {@code sign} says which
     * {@code side} signs; {@code start-trial} and {@code extend} say {@code until}, {@code move-in} may; {@code end} may say {@code reason}
     * and, of a stay, where the household sleeps {@code next}.
     */
    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.NEEDS_READ)
    public PlacementAnswer take(@PathParam("id") UUID id, @PathParam("step") String code, @Nullable String body) {
        StepBody sent = new StepBody(Objects.requireNonNullElse(body, ""));
        Step step = sent.step(code);
        StepActor by = staffSteps.taking(step);
        PlacementId placement = new PlacementId(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Placement after = step.isNotable()
                ? takeStep.note(placement, step, by, sent.channel(step), sent.saidOn(step, today))
                : takeStep.take(placement, step, by, sent.details(step));
        return PlacementAnswer.of(after, staffSteps.of(after), null);
    }
}

package org.teranga.matching.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Noted;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Incidents as JSON: opened by a side of a stay or a caseworker, read and worked on by the lead and whoever is on duty. */
@Path("/api/v1/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {
    private final ReportIncident report;
    private final ReadIncidents read;
    private final StepsOfIncidents steps;

    @Inject
    IncidentResource(ReportIncident report, ReadIncidents read, StepsOfIncidents steps) {
        this.report = report;
        this.read = read;
        this.steps = steps;
    }

    /** Opens one: {@code placementId} and {@code what}; where that side has an open one, its key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.OWN_FILE)
    public Response open(@Nullable String body) {
        String sent = Objects.requireNonNullElse(body, "");
        UUID id = report.report(placement(Noted.text(sent, "placementId")), text(sent, "what"));
        return Response.created(URI.create("/api/v1/incidents/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    /** A page of them; {@code state=open} for those alone that are not decided. */
    @GET
    @Requires(Permission.FILES_WORK)
    public ListPage<IncidentAnswer> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        ReadIncidents.Part part = read.list("open".equals(state), Paging.of(page, size));
        return new ListPage<>(part.incidents().stream().map(IncidentAnswer::of).toList(), part.total());
    }

    /** One of them; that it was read is noted. */
    @GET
    @Path("{id}")
    @Requires(Permission.FILES_WORK)
    public IncidentAnswer one(@PathParam("id") UUID id) {
        return IncidentAnswer.of(read.one(id));
    }

    /**
     * Takes a step: {@code take}, {@code note}, {@code alert}, {@code talk},
     * {@code talk-yes}, {@code talk-held}, {@code talk-off}, {@code resume}, {@code end-stay}, {@code unsuitable}, {@code break-glass}.
     */
    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.FILES_WORK)
    @Transactional
    public IncidentAnswer step(@PathParam("id") UUID id, @PathParam("step") String step, @Nullable String body) {
        String sent = Objects.requireNonNullElse(body, "");
        steps.take(id, step, name -> text(sent, name));
        return one(id);
    }

    private static String text(String sent, String name) {
        return Objects.requireNonNullElse(Noted.text(sent, name), "");
    }

    private static UUID placement(@Nullable String sent) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(sent, ""));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid(List.of(FieldError.of("placementId", "incident.fault.placement")));
        }
    }
}

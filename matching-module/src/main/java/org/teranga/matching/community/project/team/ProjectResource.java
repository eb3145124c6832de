package org.teranga.matching.community.project.team;

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
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** Projects as JSON: a household begins and reads its own, somebody of the team one for a household, and as far as it opened it. */
@Path("/api/v1/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {
    private final StateProject state;
    private final ReadProject read;

    @Inject
    ProjectResource(StateProject state, ReadProject read) {
        this.state = state;
        this.read = read;
    }

    /** Begins one: the own, or, with {@code needId}, that of a household that said so; 409 where one is under way. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.OWN_FILE)
    @Transactional
    public Response begin(String body) {
        UUID id = state.state(SentProject.of(JsonBody.object(body)));
        return Response.created(URI.create("/api/v1/projects/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    /** One: the own whole; for the team what its household opened, and that it was read is noted. */
    @GET
    @Path("{id}")
    @Requires(Permission.OWN_FILE)
    @Transactional
    public ProjectAnswer one(@PathParam("id") UUID id) {
        return read.read(id);
    }
}

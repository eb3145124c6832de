package org.teranga.platform.erasure.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** Erasing a person, as JSON: the lead asks, another person confirms. */
@Path("/api/v1/persons/{id}/erase")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonErasureResource {
    private final EraseTogether.Asking asking;

    @Inject
    PersonErasureResource(EraseTogether.Asking asking) {
        this.asking = asking;
    }

    /** Asks that a person be erased: 202; 404 where nobody has this id, 409 with the reason where it cannot be yet. */
    @POST
    @Requires(Permission.PERSONS_ERASE)
    public Response ask(@PathParam("id") UUID id) {
        asking.ask(id);
        return Response.accepted(new ErasureAnswer(id, "waits_for_second_person"))
                .build();
    }

    /** Confirms it: 202, it is being done; 404 where nobody asked, 409 for who asked, and with the reason where it cannot be yet. */
    @POST
    @Path("confirm")
    @Requires(Permission.OFFERS_READ)
    public Response confirm(@PathParam("id") UUID id) {
        asking.confirm(id);
        return Response.accepted(new ErasureAnswer(id, "being_erased")).build();
    }
}

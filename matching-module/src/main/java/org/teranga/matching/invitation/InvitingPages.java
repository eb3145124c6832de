package org.teranga.matching.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;

/** Inviting those of a plan who have no account, and taking that back. */
@Path("/{lang: [a-z]{2,3}}/desk/plan/invitations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InvitingPages {
    private final InviteOfferers invite;
    private final CurrentPerson person;

    @Inject
    InvitingPages(InviteOfferers invite, CurrentPerson person) {
        this.invite = invite;
        this.person = person;
    }

    /** Invites all of the plan {@code run}. */
    @POST
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("lang") String lang, MultivaluedMap<String, String> sent) {
        try {
            invite.ask(UUID.fromString(Objects.requireNonNullElse(sent.getFirst("run"), "")), person.requiredSubject());
        } catch (IllegalArgumentException noPlan) {
            throw Refusal.notFound();
        }
        return back(lang);
    }

    /** Takes a press back. */
    @POST
    @Path("{id}/undo")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Response undo(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        invite.undo(id);
        return back(lang);
    }

    private static Response back(String lang) {
        return Response.seeOther(URI.create("/" + lang + "/desk/plan#waits")).build();
    }
}

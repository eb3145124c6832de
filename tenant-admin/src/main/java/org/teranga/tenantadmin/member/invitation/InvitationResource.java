package org.teranga.tenantadmin.member.invitation;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.refusal.Refusal;

/** Invitations of members, as JSON. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.MEMBERS_MANAGE)
public class InvitationResource {
    private final InviteMember invite;
    private final LookAfterInvitations after;
    private final Invitations invitations;

    @Inject
    InvitationResource(InviteMember invite, LookAfterInvitations after, Invitations invitations) {
        this.invite = invite;
        this.after = after;
        this.invitations = invitations;
    }

    /** Those who were invited and have not come, the latest first. */
    @GET
    @Transactional
    @Requires(Permission.MEMBERS_MANAGE)
    public ListPage<InvitationAnswer> waiting() {
        List<InvitationAnswer> all =
                invitations.waiting().stream().map(InvitationAnswer::of).toList();
        return new ListPage<>(all, all.size());
    }

    /** Invites somebody: 201 with the id; a letter leaves. 202 where a second person has to confirm it before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MEMBERS_MANAGE)
    public Response invite(@Nullable MemberRequest request) {
        if (request == null) {
            throw Refusal.unreadable("problem.json");
        }
        Invitation invitation = invite.invite(request.wish());
        return Response.status(invitation.held() ? Response.Status.ACCEPTED : Response.Status.CREATED)
                .entity(Map.of("id", invitation.id().toString()))
                .build();
    }

    /** Sends the letter once more, with another link. */
    @POST
    @Path("{id}/again")
    @Requires(Permission.MEMBERS_MANAGE)
    public InvitationAnswer again(@PathParam("id") UUID id) {
        return InvitationAnswer.of(after.again(id));
    }

    /** Takes it back. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.MEMBERS_MANAGE)
    public void withdraw(@PathParam("id") UUID id) {
        after.withdraw(id);
    }
}

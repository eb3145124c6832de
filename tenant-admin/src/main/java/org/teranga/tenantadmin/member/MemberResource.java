package org.teranga.tenantadmin.member;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.member.invitation.MemberRequest;

/** The members, as JSON. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.MEMBERS_MANAGE)
public class MemberResource {
    private final MemberBook book;
    private final ChangeMember change;

    @Inject
    MemberResource(MemberBook book, ChangeMember change) {
        this.book = book;
        this.change = change;
    }

    /** One page of them, the oldest first. */
    @GET
    @Transactional
    @Requires(Permission.MEMBERS_MANAGE)
    public ListPage<MemberAnswer> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        return new ListPage<>(
                book.page(MemberFilter.ALL, paging.size(), paging.page() * paging.size()).stream()
                        .map(MemberAnswer::of)
                        .toList(),
                book.count(MemberFilter.ALL));
    }

    /** Says anew as what somebody is here; 202 where a part of it waits for a second person. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MEMBERS_MANAGE)
    public Response change(@PathParam("id") UUID id, @Nullable MemberRequest request) {
        if (request == null) {
            throw Refusal.unreadable("problem.json");
        }
        boolean waits = change.roles(id, request.rolesOrNone(), request.languagesOrNone());
        return answer(waits, MemberAnswer.of(change.required(id)));
    }

    /** Keeps a member out at once. */
    @POST
    @Path("{id}/suspend")
    @Requires(Permission.MEMBERS_MANAGE)
    public MemberAnswer suspend(@PathParam("id") UUID id) {
        change.suspend(id);
        return MemberAnswer.of(change.required(id));
    }

    /** Lets a member in again; 202 where a second person has to confirm it. */
    @POST
    @Path("{id}/resume")
    @Requires(Permission.MEMBERS_MANAGE)
    public Response resume(@PathParam("id") UUID id) {
        boolean waits = change.resume(id);
        return answer(waits, MemberAnswer.of(change.required(id)));
    }

    /** Ends a membership; 202 where a second person has to confirm it. */
    @POST
    @Path("{id}/remove")
    @Requires(Permission.MEMBERS_MANAGE)
    public Response remove(@PathParam("id") UUID id) {
        return change.remove(id)
                ? Response.accepted().build()
                : Response.noContent().build();
    }

    private static Response answer(boolean waits, MemberAnswer member) {
        return Response.status(waits ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(member)
                .build();
    }
}

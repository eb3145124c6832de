package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;

/** An administrator invites somebody, again, or takes it back. */
@Path("/{lang: [a-z]{2,3}}/admin/members/invitations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEMBERS_MANAGE)
public class InvitePages {
    private static final String FORM = "tenantadmin/member/invite";

    private final ShowMembers show;
    private final InviteMember invite;
    private final LookAfterInvitations after;
    private final SentForms forms;

    @Inject
    InvitePages(ShowMembers show, InviteMember invite, LookAfterInvitations after, SentForms forms) {
        this.show = show;
        this.invite = invite;
        this.after = after;
        this.forms = forms;
    }

    /** The form. */
    @GET
    @Path("new")
    @Requires(Permission.MEMBERS_MANAGE)
    public HtmlPage form(@PathParam("lang") String language) {
        return new HtmlPage(FORM, show.invite(FilledForm.startingWith(Map.of("language", language))));
    }

    /** Invites; with faults the form comes back. */
    @POST
    @Requires(Permission.MEMBERS_MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(MultivaluedMap<String, String> sent) {
        try {
            Invitation invitation = invite.invite(Wish.read(
                    sent.getFirst("name"),
                    sent.getFirst("email"),
                    sent.getOrDefault("roles", List.of()),
                    sent.getOrDefault("languages", List.of()),
                    sent.getFirst("language")));
            return to(invitation.held() ? "?happened=asked" : "?happened=invited");
        } catch (Problem faulty) {
            return new HtmlPage(FORM, show.invite(forms.again(sent, faulty.errors())), faulty.status());
        }
    }

    /** Sends the letter once more, with another link. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/again")
    @Requires(Permission.MEMBERS_MANAGE)
    public Response again(@PathParam("id") UUID id) {
        after.again(id);
        return to("?happened=again");
    }

    /** Takes it back. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/withdraw")
    @Requires(Permission.MEMBERS_MANAGE)
    public Response withdraw(@PathParam("id") UUID id) {
        after.withdraw(id);
        return to("?happened=withdrawn");
    }

    private Response to(String rest) {
        return Response.seeOther(URI.create(show.href() + rest)).build();
    }
}

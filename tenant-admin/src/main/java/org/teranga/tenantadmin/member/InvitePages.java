package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.member.invitation.FormerMembers;
import org.teranga.tenantadmin.member.invitation.Invitation;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.tenantadmin.member.invitation.LookAfterInvitations;

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
    private final FormerMembers former;

    @Inject
    InvitePages(
            ShowMembers show, InviteMember invite, LookAfterInvitations after, SentForms forms, FormerMembers former) {
        this.show = show;
        this.invite = invite;
        this.after = after;
        this.forms = forms;
        this.former = former;
    }

    /** The form; filled in for somebody who was a member where the association comes from. */
    @GET
    @Path("new")
    @Requires(Permission.MEMBERS_MANAGE)
    public HtmlPage form(@PathParam("lang") String language, @QueryParam("former") @Nullable UUID id) {
        FilledForm empty = FilledForm.startingWith(Map.of("language", language));
        return new HtmlPage(
                FORM,
                show.invite(Optional.ofNullable(id)
                        .flatMap(former::find)
                        .map(one -> filled(one, language))
                        .orElse(empty)));
    }

    private static FilledForm filled(FormerMembers.FormerMember one, String language) {
        return new FilledForm(
                Map.of(
                        "name",
                        List.of(one.name()),
                        "email",
                        List.of(one.email()),
                        "roles",
                        InvitationRequest.codes(one.roles()),
                        "language",
                        List.of(language)),
                List.of());
    }

    /** Invites; with faults the form comes back. */
    @POST
    @Requires(Permission.MEMBERS_MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect invite(Answers sent) {
        try {
            InvitationRequest wish = InvitationRequest.read(
                    sent.first("name"),
                    sent.first("email"),
                    sent.all("roles"),
                    sent.all("languages"),
                    sent.first("language"));
            Invitation invitation = invite.invite(wish);
            return to(invitation.held() ? "?happened=asked" : "?happened=invited");
        } catch (Refusal faulty) {
            return new HtmlPage(FORM, show.invite(forms.again(sent, faulty.errors())), RefusalStatus.of(faulty));
        }
    }

    /** Sends the letter once more, with another link. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/again")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect again(@PathParam("id") UUID id) {
        after.again(id);
        return to("?happened=again");
    }

    /** Takes it back. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/withdraw")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect withdraw(@PathParam("id") UUID id) {
        after.withdraw(id);
        return to("?happened=withdrawn");
    }

    private Redirect to(String rest) {
        return new Redirect(show.href() + rest);
    }
}

package org.teranga.matching.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.Redirect;

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
    public Redirect ask(@PathParam("lang") String lang, Answers sent) {
        try {
            invite.ask(UUID.fromString(sent.first("run")), person.requiredSubject());
        } catch (IllegalArgumentException noPlan) {
            throw Refusal.notFound();
        }
        return back(lang);
    }

    /** Takes a press back. */
    @POST
    @Path("{id}/undo")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Redirect undo(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        invite.undo(id);
        return back(lang);
    }

    private static Redirect back(String lang) {
        return new Redirect("/" + lang + "/desk/plan#waits");
    }
}

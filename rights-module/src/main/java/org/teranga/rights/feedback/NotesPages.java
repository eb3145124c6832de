package org.teranga.rights.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The pages where the team reads what readers of rights pages say and ask. */
@Path("/{lang: [a-z]{2,3}}/desk/readers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NotesPages {
    private final AnswerNotes answer;
    private final CurrentPerson person;

    @Inject
    NotesPages(AnswerNotes answer, CurrentPerson person) {
        this.answer = answer;
        this.person = person;
    }

    /** The list. */
    @MenuEntry(menu = Menu.DESK, key = "readers.nav", order = 75, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_ANSWER)
    public HtmlPage notes(@PathParam("lang") String lang, @Context UriInfo uri) {
        return new HtmlPage("rights/feedback/notes", answer.view(lang, new Answers(uri.getQueryParameters())));
    }

    /** Says that one was dealt with, or that it waits again ({@code done=no}). */
    @POST
    @Requires(Permission.RIGHTS_ANSWER)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect done(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        boolean done = !"no".equals(sent.first("done"));
        answer.done(id, done, person.requiredSubject());
        String back = "/" + lang + "/desk/readers" + (done ? "?happened=" + id : "");
        return new Redirect(back);
    }
}

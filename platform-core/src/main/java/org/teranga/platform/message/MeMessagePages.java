package org.teranga.platform.message;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A signed-in person's conversations with the team: one for each record, one for the account where it has none. */
@Path(PersonPages.LANG + "/me/messages")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class MeMessagePages {
    private final CurrentPerson person;
    private final Correspondents correspondents;
    private final TeamMessages messages;
    private final OwnMessages own;

    @Inject
    MeMessagePages(CurrentPerson person, Correspondents correspondents, TeamMessages messages, OwnMessages own) {
        this.person = person;
        this.correspondents = correspondents;
        this.messages = messages;
        this.own = own;
    }

    /** All of them; leads on where there is one only. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public PageOrRedirect all(@PathParam("lang") String lang) {
        List<Correspondent> all = correspondents.ofAccount(person.requiredSubject());
        if (all.size() == 1) {
            return new Redirect(path(lang, all.getFirst().record()));
        }
        return new HtmlPage(
                "platform/message/mine",
                new MyThreadsView(all.stream()
                        .map(one -> new MyThreadsView.Mine(
                                path(lang, one.record()),
                                one.kind(),
                                one.number(),
                                messages.unreadByPerson(one.person(), one.record())))
                        .toList()));
    }

    /** One of them. */
    @GET
    @Path("{record: [0-9a-f-]{36}}")
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("record") UUID record,
            @QueryParam("happened") @Nullable String happened) {
        return own.page(mine(record), path(lang, record), "/" + lang + "/me", happened);
    }

    /** Something to the team. */
    @POST
    @Path("{record: [0-9a-f-]{36}}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PageOrRedirect send(
            @PathParam("lang") String lang, @PathParam("record") UUID record, List<EntityPart> parts) {
        return own.send(mine(record), path(lang, record), "/" + lang + "/me", parts);
    }

    /** A picture or document of it. */
    @GET
    @Path("{record: [0-9a-f-]{36}}/files/{id: [0-9a-f-]{36}}")
    @Requires(Permission.OWN_FILE)
    @Transactional
    public Response file(@PathParam("record") UUID record, @PathParam("id") UUID id) {
        return own.file(mine(record), id);
    }

    private Correspondent mine(UUID record) {
        return correspondents.mine(person.requiredSubject(), record).orElseThrow(Refusal::notFound);
    }

    private static String path(String lang, UUID record) {
        return "/" + lang + "/me/messages/" + record;
    }
}

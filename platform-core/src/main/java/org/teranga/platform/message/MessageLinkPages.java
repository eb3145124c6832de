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
import org.teranga.platform.identity.Public;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The conversation behind the secret link of a letter. The link is dead once the person is erased, or the record is somebody else's. */
@Path(PersonPages.LANG + "/messages/{link: [A-Za-z0-9_-]{20,60}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MessageLinkPages {
    private final MessageThreads threads;
    private final Correspondents correspondents;
    private final OwnMessages own;

    @Inject
    MessageLinkPages(MessageThreads threads, Correspondents correspondents, OwnMessages own) {
        this.threads = threads;
        this.correspondents = correspondents;
        this.own = own;
    }

    /** The address of the page, from the root of the host. */
    static String path(String lang, SecretText link) {
        return "/" + lang + "/messages/" + link.value();
    }

    /** The conversation. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        return own.page(person(link), path(lang, new SecretText(link)), "", happened);
    }

    /** An answer. */
    @POST
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PageOrRedirect send(@PathParam("lang") String lang, @PathParam("link") String link, List<EntityPart> parts) {
        return own.send(person(link), path(lang, new SecretText(link)), "", parts);
    }

    /** A picture or document of it. */
    @GET
    @Path("files/{id: [0-9a-f-]{36}}")
    @Public
    @Transactional
    public Response file(@PathParam("link") String link, @PathParam("id") UUID id) {
        return own.file(person(link), id);
    }

    private Correspondent person(String link) {
        return correspondents.behind(threads, new SecretText(link)).orElseThrow(Refusal::notFound);
    }
}

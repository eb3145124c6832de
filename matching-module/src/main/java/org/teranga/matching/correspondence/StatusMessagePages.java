package org.teranga.matching.correspondence;

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
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.identity.Public;
import org.teranga.platform.message.Correspondent;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.OwnMessages;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The pages behind a secret link where a person reads what the team wrote, and writes to it. */
@Path(PersonPages.LANG + "/{what: offer|need}/status/{link}/messages")
@Produces(MediaType.TEXT_HTML)
public class StatusMessagePages {
    private final OfferList offers;
    private final NeedList needs;
    private final Correspondents correspondents;
    private final OwnMessages own;

    @Inject
    StatusMessagePages(OfferList offers, NeedList needs, Correspondents correspondents, OwnMessages own) {
        this.offers = offers;
        this.needs = needs;
        this.correspondents = correspondents;
        this.own = own;
    }

    /** The conversation. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        String back = back(lang, what, link);
        return own.page(person(what, link), back + "/messages", back, happened);
    }

    /** Something to the team. */
    @POST
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PageOrRedirect send(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            List<EntityPart> parts) {
        String back = back(lang, what, link);
        return own.send(person(what, link), back + "/messages", back, parts);
    }

    /** A picture or document of it. */
    @GET
    @Path("files/{id: [0-9a-f-]{36}}")
    @Public
    @Transactional
    public Response file(@PathParam("what") String what, @PathParam("link") String link, @PathParam("id") UUID id) {
        return own.file(person(what, link), id);
    }

    private Correspondent person(String what, String token) {
        SecretLink link = new SecretLink(token);
        UUID record = what.equals("offer")
                ? offers.open(link).map(opened -> opened.listing().id().value()).orElseThrow(Refusal::notFound)
                : needs.open(link).map(opened -> opened.listing().id().value()).orElseThrow(Refusal::notFound);
        return correspondents.of(record).orElseThrow(Refusal::notFound);
    }

    private static String back(String lang, String what, String link) {
        return "/" + lang + "/" + what + "/status/" + link;
    }
}

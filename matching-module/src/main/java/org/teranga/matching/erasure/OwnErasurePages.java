package org.teranga.matching.erasure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.erasure.request.DataSubject;
import org.teranga.platform.erasure.request.OwnErasure;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind a secret link where a person asks to be erased, or takes the request back. */
@Path(PersonPages.LANG + "/{what: offer|need}/status/{link}/erase")
@Produces(MediaType.TEXT_HTML)
public class OwnErasurePages {
    private final LinkHolders holders;
    private final OwnErasure own;

    @Inject
    OwnErasurePages(LinkHolders holders, OwnErasure own) {
        this.holders = holders;
        this.own = own;
    }

    /** The page. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        String back = back(lang, what, link);
        return own.page(who(what, link), back + "/erase", back, happened);
    }

    /** A code is written to the person. */
    @POST
    @Path("code")
    @Public
    public Redirect code(
            @PathParam("lang") String lang, @PathParam("what") String what, @PathParam("link") String link) {
        return own.send(who(what, link), back(lang, what, link) + "/erase");
    }

    /** It was typed. */
    @POST
    @Path("confirm")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect confirm(
            @PathParam("lang") String lang,
            @PathParam("what") String what,
            @PathParam("link") String link,
            Answers sent) {
        String back = back(lang, what, link);
        return own.confirm(who(what, link), back + "/erase", back, sent);
    }

    /** The person stays. */
    @POST
    @Path("keep")
    @Public
    public Redirect keep(
            @PathParam("lang") String lang, @PathParam("what") String what, @PathParam("link") String link) {
        return own.keep(who(what, link), back(lang, what, link) + "/erase");
    }

    private DataSubject who(String what, String link) {
        return holders.behind(what, new SecretLink(link))
                .orElseThrow(Refusal::notFound)
                .who();
    }

    private static String back(String lang, String what, String link) {
        return "/" + lang + "/" + what + "/status/" + link;
    }
}

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
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind the own link of an adult who lives in a home, where that person asks to be erased, or takes the request back. */
@Path(PersonPages.LANG + "/adult/{link}/erase")
@Produces(MediaType.TEXT_HTML)
public class AdultErasurePages {
    private final LinkHolders holders;
    private final OwnErasure own;

    @Inject
    AdultErasurePages(LinkHolders holders, OwnErasure own) {
        this.holders = holders;
        this.own = own;
    }

    /** The page. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened) {
        String back = back(lang, link);
        return own.page(who(link), back + "/erase", back, happened);
    }

    /** A code is written to the adult. */
    @POST
    @Path("code")
    @Public
    public Redirect code(@PathParam("lang") String lang, @PathParam("link") String link) {
        return own.send(who(link), back(lang, link) + "/erase");
    }

    /** It was typed. */
    @POST
    @Path("confirm")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect confirm(@PathParam("lang") String lang, @PathParam("link") String link, Answers sent) {
        String back = back(lang, link);
        return own.confirm(who(link), back + "/erase", back, sent);
    }

    /** The adult stays. */
    @POST
    @Path("keep")
    @Public
    public Redirect keep(@PathParam("lang") String lang, @PathParam("link") String link) {
        return own.keep(who(link), back(lang, link) + "/erase");
    }

    private DataSubject who(String link) {
        return holders.adult(new SecretLink(link));
    }

    private static String back(String lang, String link) {
        return "/" + lang + "/adult/" + link;
    }
}

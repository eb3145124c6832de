package org.teranga.matching.exchange.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The page behind the link of a letter where a person reads what would go to another association, and answers. Only the newest letter leads here. */
@Path(PersonPages.LANG + "/handover/{link: [A-Za-z0-9_-]{32}}")
@Produces(MediaType.TEXT_HTML)
public class TransferLinkPages {
    private final OwnTransfers own;

    @Inject
    TransferLinkPages(OwnTransfers own) {
        this.own = own;
    }

    /** All of it. */
    @GET
    @Public
    public HtmlPage page(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        SecretLink link = new SecretLink(token);
        return own.page(own.behind(link), HandoverLetters.path(lang, link), "", happened);
    }

    /** An answer. */
    @POST
    @Path("{answer: yes|no|stop}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        SecretLink link = new SecretLink(token);
        return own.answer(own.behind(link), answer, shown, HandoverLetters.path(lang, link));
    }
}

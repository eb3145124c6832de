package org.teranga.matching.confirmation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/**
 * The pages behind the link sent to the old address after an identity change: the person confirms or denies being the same. Whoever has the
 * link is the old way in.
 */
@Path(PersonPages.LANG + "/identity/{link: [A-Za-z0-9_-]{10,}}")
@Produces(MediaType.TEXT_HTML)
public class IdentityPages {
    private static final String PAGE = "matching/confirmation/identity";

    private final ConfirmIdentity confirm;

    @Inject
    IdentityPages(ConfirmIdentity confirm) {
        this.confirm = confirm;
    }

    /** The question. */
    @GET
    @Public
    public HtmlPage ask(@PathParam("lang") String lang, @PathParam("link") String token) {
        IdentityChange change = confirm.followed(new SecretLink(token));
        String href = "/" + lang + "/identity/" + token;
        return new HtmlPage(PAGE, new IdentityView(change.kind(), confirm.waits(change), href, ""));
    }

    /** It is the same person. */
    @POST
    @Path("same")
    @Public
    public HtmlPage same(@PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        IdentityChange change = confirm.followed(link);
        confirm.same(link);
        return new HtmlPage(PAGE, new IdentityView(change.kind(), confirm.waits(change), "", "same"));
    }

    /** It is not: nobody goes on with it, and the team is told. */
    @POST
    @Path("not-me")
    @Public
    public HtmlPage notMe(@PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        IdentityChange change = confirm.followed(link);
        confirm.notMe(link);
        return new HtmlPage(PAGE, new IdentityView(change.kind(), confirm.waits(change), "", "not-me"));
    }
}

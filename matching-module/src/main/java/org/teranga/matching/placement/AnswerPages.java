package org.teranga.matching.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;

/** Behind the secret link: household and host see what is proposed, and say yes or no. Whoever has the link is that side. */
@Path("/{lang: [a-z]{2,3}}/placement/{link}")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
    private final ReadAnswer readAnswer;
    private final TakeAnswer takeAnswer;

    @Inject
    AnswerPages(ReadAnswer readAnswer, TakeAnswer takeAnswer) {
        this.readAnswer = readAnswer;
        this.takeAnswer = takeAnswer;
    }

    /** The address of this page, from the root of the host. */
    static String path(String lang, SecretLink link) {
        return "/" + lang + "/placement/" + link.token();
    }

    /** What is proposed, and where it stands. */
    @GET
    @Public
    public HtmlPage answer(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        SecretLink link = new SecretLink(token);
        return takeAnswer.page(readAnswer.follow(link), path(lang, link), happened);
    }

    /** Yes. */
    @POST
    @Path("yes")
    @Public
    public Response yes(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        return takeAnswer.yes(readAnswer.follow(link), path(lang, link));
    }

    /** No, without a reason. */
    @POST
    @Path("no")
    @Public
    public Response no(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        return takeAnswer.no(readAnswer.follow(link), path(lang, link));
    }
}

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
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;

/** Behind the secret link: household and host see what is proposed, and say yes or no. Whoever has the link is that side. */
@Path("/{lang: [a-z]{2,3}}/placement/{link}")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
    private static final Set<String> HAPPENINGS = Set.of("yes", "no");

    private final ReadAnswer readAnswer;
    private final TakeStep takeStep;

    @Inject
    AnswerPages(ReadAnswer readAnswer, TakeStep takeStep) {
        this.readAnswer = readAnswer;
        this.takeStep = takeStep;
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
        String known = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        return new HtmlPage("matching/placement/answer", readAnswer.view(link, path(lang, link), known));
    }

    /** Yes. */
    @POST
    @Path("yes")
    @Public
    public Response yes(@PathParam("lang") String lang, @PathParam("link") String token) {
        return take(lang, new SecretLink(token), ReadAnswer::yes, "yes");
    }

    /** No, without a reason. */
    @POST
    @Path("no")
    @Public
    public Response no(@PathParam("lang") String lang, @PathParam("link") String token) {
        return take(lang, new SecretLink(token), ReadAnswer::no, "no");
    }

    /** Two clicks are as good as one: what this side has said already is not refused. */
    private Response take(String lang, SecretLink link, Function<Party, Step> answer, String happened) {
        PlacementLinks.Followed followed = readAnswer.follow(link);
        Step step = answer.apply(followed.party());
        try {
            takeStep.take(followed.placement(), step, By.of(followed.party()));
        } catch (Problem refused) {
            if (!takeStep.wasTaken(followed.placement(), step)) {
                throw refused;
            }
        }
        return Response.seeOther(URI.create(path(lang, link) + "?happened=" + happened))
                .build();
    }
}

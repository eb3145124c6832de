package org.teranga.matching.placement.answer;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind a secret link where household and host see a proposal, and say yes or no. Whoever has the link is that side. */
@Path(PersonPages.LANG + "/placement")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
    private final ReadAnswer readAnswer;
    private final TakeAnswer takeAnswer;

    @Inject
    AnswerPages(ReadAnswer readAnswer, TakeAnswer takeAnswer) {
        this.readAnswer = readAnswer;
        this.takeAnswer = takeAnswer;
    }

    /** Where it is said that a proposal is over, of which a link leads nowhere any more. */
    static String over(String href, String word) {
        return href.substring(0, href.lastIndexOf('/')) + "/over?happened=" + word;
    }

    /** It is over; nothing of it stands here. */
    @GET
    @Path("over")
    @Public
    public HtmlPage over(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage("matching/placement/over", new OverView("stop".equals(happened) ? "stop" : "no"));
    }

    /** What is proposed, and where it stands. */
    @GET
    @Path("{link: [A-Za-z0-9_-]{10,}}")
    @Public
    public HtmlPage answer(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        SecretLink link = new SecretLink(token);
        return takeAnswer.page(readAnswer.follow(link), PlacementLinks.path(lang, link), happened);
    }

    /** An answer: {@code yes}, {@code no}, {@code object}, {@code stop}, {@code share}, {@code confirm}, {@code sign}, {@code leave}, or how one is: {@code fine}, {@code talk},
     * {@code not_ok}. */
    @POST
    @Path("{link: [A-Za-z0-9_-]{10,}}/{answer: yes|no|object|stop|share|confirm|sign|leave|fine|talk|not_ok}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        SecretLink link = new SecretLink(token);
        PlacementLinks.Followed followed = readAnswer.follow(link);
        return takeAnswer.answer(
                followed, takeAnswer.byLink(followed, link), answer, shown, PlacementLinks.path(lang, link));
    }

    /** Asks the team something before an answer, or to meet first. */
    @POST
    @Path("{link: [A-Za-z0-9_-]{10,}}/ask")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        return takeAnswer.ask(
                readAnswer.follow(new SecretLink(token)), sent, PlacementLinks.path(lang, new SecretLink(token)));
    }

    /** A form beside the answers: which dates of a meeting suit. */
    @POST
    @Path("{link: [A-Za-z0-9_-]{10,}}/say/{form}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("form") String form,
            Answers sent) {
        SecretLink link = new SecretLink(token);
        PlacementLinks.Followed followed = readAnswer.follow(link);
        return takeAnswer.say(followed, takeAnswer.byLink(followed, link), form, sent, PlacementLinks.path(lang, link));
    }

    /** A page that belongs to this one: the agreement. */
    @GET
    @Path("{link: [A-Za-z0-9_-]{10,}}/read/{page}")
    @Public
    public HtmlPage read(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("page") String page) {
        return takeAnswer.read(
                readAnswer.follow(new SecretLink(token)), page, PlacementLinks.path(lang, new SecretLink(token)));
    }
    /** A file that belongs to this page: a meeting for one's calendar. */
    @GET
    @Path("{link: [A-Za-z0-9_-]{10,}}/files/{file}")
    @Public
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("lang") String lang, @PathParam("link") String token, @PathParam("file") String file) {
        return takeAnswer.file(
                readAnswer.follow(new SecretLink(token)), file, PlacementLinks.path(lang, new SecretLink(token)));
    }

    /** A photograph of the home that is proposed. */
    @GET
    @Path("{link: [A-Za-z0-9_-]{10,}}/photos/{photo}")
    @Public
    public Response photo(@PathParam("link") String token, @PathParam("photo") UUID photo) {
        return takeAnswer.photo(readAnswer.follow(new SecretLink(token)), photo);
    }
}

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind the secret link of an offer: its host sees a proposal, and says yes or no. */
@Path(PersonPages.LANG + "/offer/status/{link}/proposal/{id}")
@Produces(MediaType.TEXT_HTML)
public class OfferAnswerPages {
    private final OfferList offers;
    private final FindProposals proposals;
    private final TakeAnswer takeAnswer;

    @Inject
    OfferAnswerPages(OfferList offers, FindProposals proposals, TakeAnswer takeAnswer) {
        this.offers = offers;
        this.proposals = proposals;
        this.takeAnswer = takeAnswer;
    }

    /** What is proposed, and where it stands. */
    @GET
    @Public
    public HtmlPage proposal(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return takeAnswer.page(known(token, id), path(lang, token, id), happened);
    }

    /** An answer: {@code yes}, {@code no}, {@code object}, {@code stop}, {@code share}, {@code confirm}, {@code sign}, {@code leave}, or how one is: {@code fine}, {@code talk},
     * {@code not_ok}. */
    @POST
    @Path("{answer: yes|no|object|stop|share|confirm|sign|leave|fine|talk|not_ok}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("id") UUID id,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        PlacementLinks.Followed known = known(token, id);
        return takeAnswer.answer(known, takeAnswer.byLink(known, null), answer, shown, path(lang, token, id));
    }

    /** A form beside the answers: which dates of a meeting suit. */
    @POST
    @Path("say/{form}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            Answers sent) {
        PlacementLinks.Followed known = known(token, id);
        return takeAnswer.say(known, takeAnswer.byLink(known, null), form, sent, path(lang, token, id));
    }

    /** A page that belongs to this one: the agreement. */
    @GET
    @Path("read/{page}")
    @Public
    public HtmlPage read(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("id") UUID id,
            @PathParam("page") String page) {
        return takeAnswer.read(known(token, id), page, path(lang, token, id));
    }
    /** A file that belongs to this page: a meeting for one's calendar. */
    @GET
    @Path("files/{file}")
    @Public
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("id") UUID id,
            @PathParam("file") String file) {
        return takeAnswer.file(known(token, id), file, path(lang, token, id));
    }

    private PlacementLinks.Followed known(String token, UUID id) {
        OfferId offer = offers.open(new SecretLink(token))
                .orElseThrow(Refusal::notFound)
                .listing()
                .id();
        List<KnownPlacements.Known> all = proposals.ofOffer(offer);
        return all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(KnownPlacements.Known::followed)
                .orElseThrow(Refusal::notFound);
    }

    private static String path(String lang, String token, UUID id) {
        return "/" + lang + "/offer/status/" + token + "/proposal/" + id;
    }
}

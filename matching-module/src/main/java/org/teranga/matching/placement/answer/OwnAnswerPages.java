package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.RequestScoped;
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
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages of a signed-in member about a proposal, as household or as host, where the member says yes or no. */
@Path(PersonPages.LANG + "/me/proposals/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnAnswerPages {
    private final FindProposals proposals;
    private final TakeAnswer takeAnswer;
    private final CurrentPerson person;

    @Inject
    OwnAnswerPages(FindProposals proposals, TakeAnswer takeAnswer, CurrentPerson person) {
        this.proposals = proposals;
        this.takeAnswer = takeAnswer;
        this.person = person;
    }

    /** What is proposed, and where it stands. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage proposal(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return takeAnswer.page(known(id), path(lang, id), happened);
    }

    /** An answer: {@code yes}, {@code no}, {@code object}, {@code stop}, {@code share}, {@code confirm}, {@code sign}, {@code leave}, or how one is: {@code fine}, {@code talk},
     * {@code not_ok}. */
    @POST
    @Path("{answer: yes|no|object|stop|share|confirm|sign|leave|fine|talk|not_ok}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect answer(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("answer") String answer,
            @FormParam("shown") @Nullable String shown) {
        PlacementLinks.Followed known = known(id);
        return takeAnswer.answer(
                known, StepActor.of(known.party(), person.actor(), null), answer, shown, path(lang, id));
    }

    /** Asks the team something before an answer, or to meet first. */
    @POST
    @Path("ask")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return takeAnswer.ask(known(id), sent, path(lang, id));
    }

    /** A form beside the answers: which dates of a meeting suit. */
    @POST
    @Path("say/{form}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("form") String form, Answers sent) {
        PlacementLinks.Followed known = known(id);
        return takeAnswer.say(known, StepActor.of(known.party(), person.actor(), null), form, sent, path(lang, id));
    }

    /** A page that belongs to this one: the agreement. */
    @GET
    @Path("read/{page}")
    @Requires(Permission.OWN_FILE)
    public HtmlPage read(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("page") String page) {
        return takeAnswer.read(known(id), page, path(lang, id));
    }
    /** A file that belongs to this page: a meeting for one's calendar. */
    @GET
    @Path("files/{file}")
    @Requires(Permission.OWN_FILE)
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("file") String file) {
        return takeAnswer.file(known(id), file, path(lang, id));
    }

    /** A photograph of the home that is proposed. */
    @GET
    @Path("photos/{photo}")
    @Requires(Permission.OWN_FILE)
    public Response photo(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return takeAnswer.photo(known(id), photo);
    }

    private PlacementLinks.Followed known(UUID id) {
        List<KnownPlacements.Known> all = proposals.ofAccount(person.requiredSubject());
        return all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(KnownPlacements.Known::followed)
                .orElseThrow(Refusal::notFound);
    }

    private static String path(String lang, UUID id) {
        return "/" + lang + "/me/proposals/" + id;
    }
}

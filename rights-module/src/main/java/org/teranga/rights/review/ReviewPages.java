package org.teranga.rights.review;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.review.outside.AskOutside;

/** The second look at a page: publish, send back, say that it is still right, ask somebody outside. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/review")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {
    private static final String PAGE = "rights/desk/review";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> HAPPENED = Set.of("approved", "sent-back", "valid", "asked", "ended", "taken");

    private final ShowReview show;
    private final ReviewPage review;
    private final AskOutside ask;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    ReviewPages(ShowReview show, ReviewPage review, AskOutside ask, RightsDesk desk, SentForms sentForms) {
        this.show = show;
        this.review = review;
        this.ask = ask;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** What waits against what is published. */
    @GET
    @Requires(Permission.RIGHTS_REVIEW)
    public HtmlPage show(@PathParam("key") String key, @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE,
                show.show(
                        desk.document(key),
                        FilledForm.EMPTY,
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Publishes what waits ({@code do=approve}, with {@code whole}), or gives it back ({@code do=back}, with {@code words}). */
    @POST
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect decide(@PathParam("key") String key, Answers sent) {
        Document document = desk.document(key);
        if ("back".equals(sent.first("do"))) {
            String words = sent.first("words");
            return trying(
                    document,
                    sent,
                    "sent-back",
                    () -> review.sendBack(document.id(), document.language(), desk.subject(), words));
        }
        return trying(
                document,
                sent,
                "approved",
                () -> review.approve(
                        document.id(), desk.subject(), "yes".equals(sent.first("whole")), sent.first("seen")));
    }

    /** Says that all of it is still right; from the worklist it leads back there. */
    @POST
    @Path("still-valid")
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect stillValid(@PathParam("key") String key, @FormParam("from") @Nullable String from) {
        Document document = desk.document(key);
        review.stillValid(document.id(), desk.subject());
        return "due".equals(from) ? new Redirect(desk.href() + "/due?happened=valid") : to(document, "valid");
    }

    /** Asks somebody outside. */
    @POST
    @Path("outside")
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect ask(@PathParam("key") String key, Answers sent) {
        Document document = desk.document(key);
        return trying(
                document,
                sent,
                "asked",
                () -> ask.ask(
                        document,
                        new AskOutside.Wish(
                                sent.first("name"), sent.first("email"), sent.first("reads"), sent.first("language")),
                        desk.subject()));
    }

    /** Takes an invitation back ({@code do=end}), or what was said for a check ({@code do=take}). */
    @POST
    @Path("outside/{id: " + ID + "}")
    @Requires(Permission.RIGHTS_REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect settle(
            @PathParam("key") String key, @PathParam("id") UUID id, @FormParam("do") @Nullable String step) {
        Document document = desk.document(key);
        if ("take".equals(step)) {
            ask.take(id, document, desk.subject());
            return to(document, "taken");
        }
        ask.end(id, document.id());
        return to(document, "ended");
    }

    private PageOrRedirect trying(Document document, Answers sent, String happened, Runnable work) {
        try {
            work.run();
            return to(document, happened);
        } catch (Invalid refused) {
            return new HtmlPage(
                    PAGE, show.show(document, sentForms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    private Redirect to(Document document, String happened) {
        return new Redirect(desk.href(document) + "/review?happened=" + happened);
    }
}

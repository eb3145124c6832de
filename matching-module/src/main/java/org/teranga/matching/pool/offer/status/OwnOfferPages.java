package org.teranga.matching.pool.offer.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** An offer in the file of the member whose it is: as behind the secret link, but by signing in. */
@Path(PersonPages.LANG + "/me/offers/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class OwnOfferPages {
    private final OwnOffers own;
    private final OfferQuestions questions;
    private final OfferViews views;
    private final SentForms forms;
    private final CurrentPerson person;

    @Inject
    OwnOfferPages(OwnOffers own, OfferQuestions questions, OfferViews views, SentForms forms, CurrentPerson person) {
        this.own = own;
        this.questions = questions;
        this.views = views;
        this.forms = forms;
        this.person = person;
    }

    /** The address of this page, from the root of the host. */
    static String path(String lang, OfferId id) {
        return "/" + lang + "/me/offers/" + id.value();
    }

    /** How the offer stands. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage status(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        Offer offer = opened(id).listing();
        return new HtmlPage(
                "matching/pool/offer/status",
                views.status(offer, path(lang, offer.id()), views.aside(offer, lang, null), happened));
    }

    /** The form, filled with what was told before. */
    @GET
    @Path("change")
    @Requires(Permission.OWN_FILE)
    public HtmlPage change(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OpenedListing<Offer> opened = opened(id);
        if (opened.listing().status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (opened.listing().status() == Status.PASSED_ON) {
            throw Refusal.conflict("passing.gone");
        }
        return changing(lang, opened, OfferViews.filled(opened), 200);
    }

    /** Changes the offer; with faults the form comes back. */
    @POST
    @Path("change")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        OpenedListing<Offer> opened = opened(id);
        OfferDraft draft;
        try {
            draft = questions.read(sent, EntryPoint.OWN_PAGE, lang);
        } catch (Refusal faulty) {
            return changing(lang, opened, forms.again(sent, faulty.errors()), RefusalStatus.of(faulty));
        }
        own.change(person.requiredSubject(), new OfferId(id), draft);
        return after(lang, id, "changed");
    }

    /** Takes the offer back. */
    @POST
    @Path("withdraw")
    @Requires(Permission.OWN_FILE)
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        own.withdraw(person.requiredSubject(), new OfferId(id));
        return after(lang, id, "withdrawn");
    }

    /** Undoes it. */
    @POST
    @Path("restore")
    @Requires(Permission.OWN_FILE)
    public Redirect restore(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        own.restore(person.requiredSubject(), new OfferId(id));
        return after(lang, id, "restored");
    }

    private OpenedListing<Offer> opened(UUID id) {
        return own.open(person.requiredSubject(), new OfferId(id));
    }

    private HtmlPage changing(String lang, OpenedListing<Offer> opened, FilledForm form, int status) {
        String action = path(lang, opened.listing().id()) + "/change";
        String kind = opened.listing().terms().kind();
        return new HtmlPage("matching/pool/offer/form", views.form(kind, form, action, true), status);
    }

    private static Redirect after(String lang, UUID id, String happened) {
        return new Redirect(path(lang, new OfferId(id)) + "?happened=" + happened);
    }
}

package org.teranga.matching.pool.offer.status;

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
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.matching.pool.offer.arrival.AsideView;
import org.teranga.matching.pool.offer.arrival.ChangeOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/**
 * The pages behind an offer's secret link: its state, changing it, withdrawing it, and undoing that. Whoever has the link is the person.
 */
@Path(PersonPages.LANG + "/offer/status/{link}")
@Produces(MediaType.TEXT_HTML)
public class OfferStatusPages {
    private final OfferList list;
    private final ChangeOffer changeOffer;
    private final WithdrawOffer withdrawOffer;
    private final OfferQuestions questions;
    private final OfferViews views;
    private final SentForms forms;
    private final TypedAddresses addresses;

    @Inject
    OfferStatusPages(
            OfferList list,
            ChangeOffer changeOffer,
            WithdrawOffer withdrawOffer,
            OfferQuestions questions,
            OfferViews views,
            SentForms forms,
            TypedAddresses addresses) {
        this.list = list;
        this.changeOffer = changeOffer;
        this.withdrawOffer = withdrawOffer;
        this.questions = questions;
        this.views = views;
        this.forms = forms;
        this.addresses = addresses;
    }

    /** How the offer stands. */
    @GET
    @Public
    public HtmlPage status(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("address") @Nullable String proof,
            @QueryParam("happened") @Nullable String happened) {
        SecretLink link = new SecretLink(token);
        Offer offer = opened(link).listing();
        AsideView aside = views.aside(offer, lang, link);
        OfferStatusView view = views.status(offer, views.path(lang, link), aside, happened);
        String asked = proof != null && addresses.asks(offer.id().value(), proof) ? proof : null;
        return new HtmlPage("matching/pool/offer/status", asked == null ? view : view.asking(asked));
    }

    /** The form, filled with what was told before. */
    @GET
    @Path("change")
    @Public
    public HtmlPage change(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        OpenedListing<Offer> opened = opened(link);
        if (opened.listing().status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (opened.listing().status() == Status.PASSED_ON) {
            throw Refusal.conflict("passing.gone");
        }
        FilledForm filled = OfferViews.filled(opened);
        return changing(opened.listing().terms().kind(), filled, views.path(lang, link), 200);
    }

    /** Changes the offer; with faults the form comes back. */
    @POST
    @Path("change")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        SecretLink link = new SecretLink(token);
        OfferDraft draft;
        try {
            draft = questions.read(sent, EntryPoint.OWN_PAGE, lang);
        } catch (Refusal faulty) {
            opened(link);
            FilledForm again = forms.again(sent, faulty.errors());
            return changing(sent.first("kind"), again, views.path(lang, link), RefusalStatus.of(faulty));
        }
        return after(lang, changeOffer.change(link, draft), "changed");
    }

    /** The address to which the receipt went is the person's. */
    @POST
    @Path("address")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect address(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @FormParam("address") @Nullable String proof) {
        SecretLink link = new SecretLink(token);
        boolean proven = addresses.prove(opened(link).listing().id().value(), proof);
        return after(lang, link, proven ? "address" : "");
    }

    /** Takes the offer back. */
    @POST
    @Path("withdraw")
    @Public
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        withdrawOffer.withdraw(link);
        return after(lang, link, "withdrawn");
    }

    /** Undoes it. */
    @POST
    @Path("restore")
    @Public
    public Redirect restore(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        withdrawOffer.restore(link);
        return after(lang, link, "restored");
    }

    private OpenedListing<Offer> opened(SecretLink link) {
        return list.open(link).orElseThrow(Refusal::notFound);
    }

    private HtmlPage changing(@Nullable String kind, FilledForm form, String path, int status) {
        return new HtmlPage("matching/pool/offer/form", views.form(kind, form, path + "/change", true), status);
    }

    private Redirect after(String lang, SecretLink link, String happened) {
        return new Redirect(views.path(lang, link) + "?happened=" + happened);
    }
}

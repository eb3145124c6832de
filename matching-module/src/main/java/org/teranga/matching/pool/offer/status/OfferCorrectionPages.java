package org.teranga.matching.pool.offer.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.pool.intake.Corrections;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.listing.CorrectableListing;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.arrival.ChangeOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;

/** The pages where staff correct an offer for the person who left it. */
@Path("/{lang: [a-z]{2,3}}/desk/offers/{id}/correct")
@Produces(MediaType.TEXT_HTML)
public class OfferCorrectionPages {
    private final Corrections corrections;
    private final OfferList list;
    private final OfferQuestions questions;
    private final ChangeOffer changeOffer;

    @Inject
    OfferCorrectionPages(Corrections corrections, OfferList list, OfferQuestions questions, ChangeOffer changeOffer) {
        this.corrections = corrections;
        this.list = list;
        this.questions = questions;
        this.changeOffer = changeOffer;
    }

    /** The form, filled with what is known. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage form(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return corrections.form(lang, opened(id));
    }

    /** Keeps the correction; with faults the form comes back. */
    @POST
    @Requires(Permission.OFFERS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect correct(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return corrections.correct(lang, opened(id), sent);
    }

    private Told opened(UUID id) {
        return new Told(list.open(new OfferId(id)).orElseThrow(Refusal::notFound));
    }

    private final class Told extends CorrectableListing<Offer, OfferDraft> {
        private final OpenedListing<Offer> opened;

        private Told(OpenedListing<Offer> opened) {
            super(opened.listing(), "offer");
            this.opened = opened;
        }

        @Override
        public FilledForm filled() {
            return OfferViews.filled(opened);
        }

        @Override
        public OfferDraft read(Answers answers) {
            return questions.read(
                    answers, EntryPoint.CORRECTION, opened.contact().language());
        }

        @Override
        public void change(OfferDraft corrected) {
            changeOffer.change(opened.listing().id(), corrected, version());
        }
    }
}

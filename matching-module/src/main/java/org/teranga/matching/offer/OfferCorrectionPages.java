package org.teranga.matching.offer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.teranga.matching.intake.Answers;
import org.teranga.matching.intake.Status;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;

/**
 * Staff correct an offer for the person who left it, as after a call: the same questions with the same rules, and a place for remarks. In
 * which language the person is written to stays as it was. Both the look and the change are noted.
 */
@Path("/{lang: [a-z]{2,3}}/desk/offers/{id}/correct")
@Produces(MediaType.TEXT_HTML)
public class OfferCorrectionPages {
    private static final String PAGE = "matching/desk/correction";

    private final OfferList list;
    private final ChangeOffer changeOffer;
    private final OfferQuestions questions;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    OfferCorrectionPages(
            OfferList list, ChangeOffer changeOffer, OfferQuestions questions, SentForms forms, AuditTrail audit) {
        this.list = list;
        this.changeOffer = changeOffer;
        this.questions = questions;
        this.forms = forms;
        this.audit = audit;
    }

    /** The form, filled with what is known. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage form(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OfferList.Opened opened = opened(id);
        if (opened.offer().status() == Status.WITHDRAWN) {
            throw Problem.conflict("intake.withdrawn_already");
        }
        audit.record("offer.read", "offer", id);
        return page(lang, opened.offer(), OfferViews.filled(opened), 200);
    }

    /** Keeps the correction; with faults the form comes back. */
    @POST
    @Requires(Permission.OFFERS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object correct(
            @PathParam("lang") String lang, @PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        OfferList.Opened opened = opened(id);
        OfferDraft draft;
        try {
            draft = questions.read(Answers.of(sent), opened.contact().language());
        } catch (Problem faulty) {
            return page(lang, opened.offer(), forms.again(sent, faulty.errors()), faulty.status());
        }
        changeOffer.change(new OfferId(id), draft);
        audit.record("offer.correct", "offer", id);
        return Response.seeOther(URI.create(home(lang, id))).build();
    }

    private OfferList.Opened opened(UUID id) {
        return list.open(new OfferId(id)).orElseThrow(Problem::notFound);
    }

    private static HtmlPage page(String lang, Offer offer, FilledForm form, int status) {
        CorrectionView view = new CorrectionView(
                offer.receiptNumber(),
                offer.terms().kind(),
                form,
                home(lang, offer.id().value()));
        return new HtmlPage(PAGE, view, status);
    }

    private static String home(String lang, UUID id) {
        return "/" + lang + "/desk/offers/" + id;
    }
}

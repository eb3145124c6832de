package org.teranga.matching.pool.offer.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.arrival.LeaveOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The pages where staff write down an offer for somebody on the telephone. It is marked as brought by them, and leads to its file. */
@Path("/{lang: [a-z]{2,3}}/desk/offers/new")
@Produces(MediaType.TEXT_HTML)
public class BroughtOfferPages {
    private static final String TEMPLATE = "matching/desk/offer_new";

    private final OfferViews views;
    private final OfferQuestions questions;
    private final LeaveOffer leaveOffer;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    BroughtOfferPages(
            OfferViews views, OfferQuestions questions, LeaveOffer leaveOffer, SentForms forms, AuditTrail audit) {
        this.views = views;
        this.questions = questions;
        this.leaveOffer = leaveOffer;
        this.forms = forms;
        this.audit = audit;
    }

    /** The kinds to choose from, or the form of one. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        return new HtmlPage(TEMPLATE, views.form(kind, FilledForm.EMPTY, href(lang), false));
    }

    /** Keeps it and leads to its file; with faults the form comes back. */
    @POST
    @Requires(Permission.OFFERS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect bring(@PathParam("lang") String lang, Answers sent) {
        try {
            OfferDraft draft = questions.read(sent, EntryPoint.STAFF_FORM, writtenIn(sent, lang));
            OfferReceipt receipt = leaveOffer.leave(draft, Optional.empty());
            audit.record("offer.brought", "offer", receipt.offer().value());
            return new Redirect("/" + lang + "/desk/offers/" + receipt.offer() + "?happened=brought#file");
        } catch (Invalid faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            return new HtmlPage(
                    TEMPLATE, views.form(sent.first("kind"), again, href(lang), false), RefusalStatus.of(faulty));
        }
    }

    /** In which language we write to the person: one of the association's, as staff say it. */
    private static String writtenIn(Answers sent, String lang) {
        String asked = sent.first("written_in");
        return TenantContext.required().languages().contains(asked) ? asked : lang;
    }

    private static String href(String lang) {
        return "/" + lang + "/desk/offers/new";
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.LeftRecords;
import org.teranga.matching.pool.contact.LeftRecords.KnownPerson;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.EntryPoints;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.intake.Honeypot;
import org.teranga.matching.pool.intake.Unsaid;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.arrival.LeaveOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Leaving an offer: which kind, the questions, the receipt. Everybody may, without an account and without script. */
@Path(PersonPages.LANG + "/offer")
@Produces(MediaType.TEXT_HTML)
public class OfferPages {
    private final OfferQuestions questions;
    private final LeaveOffer leaveOffer;
    private final OfferList list;
    private final OfferViews views;
    private final SentForms forms;
    private final EntryPoints entryPoints;
    private final LeftRecords records;

    @Inject
    OfferPages(
            OfferQuestions questions,
            LeaveOffer leaveOffer,
            OfferList list,
            OfferViews views,
            SentForms forms,
            EntryPoints entryPoints,
            LeftRecords records) {
        this.questions = questions;
        this.leaveOffer = leaveOffer;
        this.list = list;
        this.views = views;
        this.forms = forms;
        this.entryPoints = entryPoints;
        this.records = records;
    }

    /** The kinds to choose from, or the form of one. */
    @MenuEntry(menu = Menu.PUBLIC, key = "nav.offer", order = 10)
    @GET
    @Public
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound(); // nobody of the platform would read it
        }
        return new HtmlPage("matching/pool/offer/form", views.form(kind, FilledForm.EMPTY, home(lang), false));
    }

    /** Leaves the offer and leads to its receipt; with faults the form comes back. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect leave(@PathParam("lang") String lang, Answers sent) {
        if (Honeypot.caught(sent)) {
            return new Redirect(home(lang));
        }
        return leave(
                lang,
                sent,
                home(lang),
                () -> questions.read(sent, entryPoints.form(), lang),
                draft -> leaveOffer.leave(draft, entryPoints.owner(Permission.OFFERS_READ)));
    }

    /** The form for somebody who left something before, which is kept as one person's. */
    @GET
    @Path("another/{link: [A-Za-z0-9_-]{10,}}")
    @Public
    public HtmlPage another(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("kind") @Nullable String kind) {
        FilledForm known = FilledForm.sent(behind(token).contact().written(), List.of());
        return new HtmlPage("matching/pool/offer/form", views.form(kind, known, another(lang, token), false));
    }

    /** Leaves it. */
    @POST
    @Path("another/{link: [A-Za-z0-9_-]{10,}}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect leaveAnother(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        if (Honeypot.caught(sent)) {
            return new Redirect(home(lang));
        }
        KnownPerson known = behind(token);
        return leave(
                lang,
                sent,
                another(lang, token),
                () -> questions.read(sent, EntryPoint.PUBLIC_FORM, lang),
                draft -> known.is(draft.contact())
                        ? leaveOffer.leaveAnother(draft, known.person())
                        : leaveOffer.leave(draft, Optional.empty()));
    }

    private PageOrRedirect leave(
            String lang,
            Answers sent,
            String action,
            Supplier<OfferDraft> read,
            Function<OfferDraft, OfferReceipt> keep) {
        try {
            OfferDraft draft = read.get();
            OfferReceipt receipt = keep.apply(draft);
            boolean held = draft.contact().email() != null && !receipt.mailed();
            String link = receipt.link().token() + (held ? "?mail=none" : "");
            return new Redirect(home(lang) + "/receipt/" + link);
        } catch (Refusal faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            OfferFormView view = views.form(sent.first("kind"), again, action, false);
            return new HtmlPage("matching/pool/offer/form", view, RefusalStatus.of(faulty));
        }
    }

    private KnownPerson behind(String token) {
        return records.behind(new SecretLink(token)).orElseThrow(Refusal::notFound);
    }

    private static String another(String lang, String token) {
        return home(lang) + "/another/" + token;
    }

    /** The receipt, to read again until the person leaves the page behind. */
    @GET
    @Path("receipt/{link}")
    @Public
    public HtmlPage receipt(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("mail") @Nullable String mail) {
        SecretLink link = new SecretLink(token);
        OpenedListing<Offer> opened = list.open(link).orElseThrow(Refusal::notFound);
        ExpectedWait expected = views.wait(opened.listing());
        return new HtmlPage(
                "matching/pool/offer/receipt",
                new OfferReceiptView(
                        opened.listing().receiptNumber(),
                        opened.listing().terms().kind(),
                        views.whole(lang, link),
                        new Unsaid(opened.listing().terms().unsaid()).blocks() ? null : expected.daysOrNull(),
                        expected.counted(),
                        opened.contact().email() != null && mail == null,
                        mail != null,
                        views.aside(opened.listing(), lang, link),
                        opened.listing().terms().unsaid()));
    }

    private static String home(String lang) {
        return "/" + lang + "/offer";
    }
}

package org.teranga.matching.pool.need.statement;

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
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.LeftRecords.KnownPerson;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.intake.Honeypot;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.intake.Unsaid;
import org.teranga.matching.pool.locality.PlaceChoices;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.NeedWait;
import org.teranga.matching.pool.need.status.NeedStatusPages;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Public;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Asking for help: which kind, the questions, the receipt. A household may without an account; a caseworker does it for one. */
@Path(PersonPages.LANG + "/need")
@Produces(MediaType.TEXT_HTML)
public class NeedPages {
    private final StateNeed stateNeed;
    private final NeedList list;
    private final NeedWait waits;
    private final OfferedKinds kinds;
    private final PlaceChoices places;
    private final MinorHelp minorHelp;
    private final SentForms forms;

    @Inject
    NeedPages(
            StateNeed stateNeed,
            NeedList list,
            NeedWait waits,
            OfferedKinds kinds,
            PlaceChoices places,
            MinorHelp minorHelp,
            SentForms forms) {
        this.stateNeed = stateNeed;
        this.list = list;
        this.waits = waits;
        this.kinds = kinds;
        this.places = places;
        this.minorHelp = minorHelp;
        this.forms = forms;
    }

    /** The kinds to choose from, or the form of one. */
    @MenuEntry(menu = Menu.PUBLIC, key = "nav.need", order = 20)
    @GET
    @Public
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound(); // nobody of the platform would read it
        }
        return form(kind, FilledForm.EMPTY, home(lang), 200);
    }

    /** States the need and leads to its receipt; with faults the form comes back; a child alone is told where to go. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect ask(@PathParam("lang") String lang, Answers sent) {
        if (Honeypot.caught(sent)) {
            return new Redirect(home(lang));
        }
        try {
            return stated(lang, stateNeed.byForm(sent, lang));
        } catch (Invalid faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            return form(sent.first("kind"), again, home(lang), RefusalStatus.of(faulty));
        }
    }

    /** The same for a household that left something before, which is kept as one person's. */
    @GET
    @Path("another/{link: [A-Za-z0-9_-]{10,}}")
    @Public
    public HtmlPage another(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("kind") @Nullable String kind) {
        Contact contact = stateNeed.behind(new SecretLink(token)).contact();
        return form(kind, FilledForm.sent(contact.written(), List.of()), another(lang, token), 200);
    }

    /** States it. */
    @POST
    @Path("another/{link: [A-Za-z0-9_-]{10,}}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect askAnother(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        if (Honeypot.caught(sent)) {
            return new Redirect(home(lang));
        }
        KnownPerson known = stateNeed.behind(new SecretLink(token));
        try {
            return stated(lang, stateNeed.another(known, sent, lang));
        } catch (Invalid faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            return form(sent.first("kind"), again, another(lang, token), RefusalStatus.of(faulty));
        }
    }

    /** Where a child alone goes. */
    @GET
    @Path("alone")
    @Public
    public HtmlPage alone(@PathParam("lang") String lang) {
        return minorHelp.page(lang, 200);
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
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        ExpectedWait expected = waits.of(need.terms().kind());
        return new HtmlPage(
                "matching/pool/need/receipt",
                new NeedReceiptView(
                        need.receiptNumber(),
                        need.terms().kind(),
                        new Unsaid(need.terms().unsaid()).blocks() ? null : expected.daysOrNull(),
                        expected.counted(),
                        NeedStatusPages.path(lang, link),
                        mail != null,
                        need.terms().unsaid()));
    }

    private PageOrRedirect stated(String lang, StateNeed.Outcome outcome) {
        return switch (outcome) {
            case StateNeed.ByChild() -> minorHelp.page(lang);
            case StateNeed.Stated stated ->
                new Redirect(home(lang) + "/receipt/"
                        + stated.receipt().link().token()
                        + (stated.held() ? "?mail=none" : ""));
        };
    }

    private HtmlPage form(@Nullable String kind, FilledForm form, String action, int status) {
        List<String> offered = kinds.codes();
        String chosen = kind != null && offered.contains(kind) ? kind : "";
        return new HtmlPage(
                "matching/pool/need/form", new NeedFormView(chosen, form, action, offered, places.of(form)), status);
    }

    private static String another(String lang, String token) {
        return home(lang) + "/another/" + token;
    }

    private static String home(String lang) {
        return "/" + lang + "/need";
    }
}

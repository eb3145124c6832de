package org.teranga.matching.need;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Answers;
import org.teranga.matching.intake.ExpectedWait;
import org.teranga.matching.intake.OfferedKinds;
import org.teranga.matching.intake.SecretLink;
import org.teranga.matching.intake.Trap;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;

/** Asking for help: which kind, the questions, the receipt. A household may without an account; a caseworker does it for one. */
@Path("/{lang: [a-z]{2,3}}/need")
@Produces(MediaType.TEXT_HTML)
public class NeedPages {
    private final NeedQuestions questions;
    private final AskForHelp askForHelp;
    private final NeedList list;
    private final NeedWait waits;
    private final OfferedKinds kinds;
    private final CurrentPerson person;
    private final SentForms forms;

    @Inject
    NeedPages(
            NeedQuestions questions,
            AskForHelp askForHelp,
            NeedList list,
            NeedWait waits,
            OfferedKinds kinds,
            CurrentPerson person,
            SentForms forms) {
        this.questions = questions;
        this.askForHelp = askForHelp;
        this.list = list;
        this.waits = waits;
        this.kinds = kinds;
        this.person = person;
        this.forms = forms;
    }

    /** The kinds to choose from, or the form of one. */
    @GET
    @Public
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        return form(lang, kind, FilledForm.EMPTY, 200);
    }

    /** States the need and leads to its receipt; with faults the form comes back. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object ask(@PathParam("lang") String lang, MultivaluedMap<String, String> sent) {
        if (Trap.caught(sent)) {
            return Response.seeOther(URI.create(home(lang))).build();
        }
        try {
            NeedDraft draft = questions.read(Answers.of(sent), person.account().isEmpty(), lang);
            if (person.may(Permission.NEEDS_READ)) {
                draft = draft.writtenToIn(TenantContext.required().languages());
            }
            Receipt receipt = askForHelp.ask(draft, owner());
            boolean held = draft.contact().email() != null && !receipt.mailed();
            String link = receipt.link().token() + (held ? "?mail=none" : "");
            return Response.seeOther(URI.create(home(lang) + "/receipt/" + link))
                    .build();
        } catch (Problem faulty) {
            return form(lang, sent.getFirst("kind"), forms.again(sent, faulty.errors()), faulty.status());
        }
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
        Need need = list.open(link).orElseThrow(Problem::notFound).need();
        ExpectedWait expected = waits.of(need.terms().kind());
        return new HtmlPage(
                "matching/need/receipt",
                new NeedReceiptView(
                        need.receiptNumber(),
                        need.terms().kind(),
                        expected.daysOrNull(),
                        expected.counted(),
                        NeedStatusPages.path(lang, link),
                        mail != null));
    }

    private HtmlPage form(String lang, @Nullable String kind, FilledForm form, int status) {
        List<String> offered = kinds.codes();
        String chosen = kind != null && offered.contains(kind) ? kind : "";
        return new HtmlPage("matching/need/form", new NeedFormView(chosen, form, home(lang), offered), status);
    }

    /** Whoever may not read needs states an own one, where signed in. */
    private Optional<UUID> owner() {
        boolean own = person.may(Permission.OWN_FILE) && !person.may(Permission.NEEDS_READ);
        return own ? person.subject() : Optional.empty();
    }

    private static String home(String lang) {
        return "/" + lang + "/need";
    }
}

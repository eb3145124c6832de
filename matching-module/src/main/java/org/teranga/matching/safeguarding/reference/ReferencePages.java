package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page behind the link of the letter: who asks, why, four questions, and being forgotten. */
@Path(PersonPages.LANG + "/reference/{link}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReferencePages {
    static final String PATH = "/reference";
    private static final String PAGE = "matching/reference/answer";

    private final AnswerReference answer;
    private final NamingHosts hosts;
    private final SentForms forms;

    @Inject
    ReferencePages(AnswerReference answer, NamingHosts hosts, SentForms forms) {
        this.answer = answer;
        this.hosts = hosts;
        this.forms = forms;
    }

    /** The form, or thanks. */
    @GET
    @Public
    @Transactional
    public HtmlPage form(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("forgotten") @Nullable String forgotten) {
        return forgotten == null
                ? new HtmlPage(PAGE, view(lang, token, FilledForm.EMPTY))
                : new HtmlPage(PAGE, new ReferenceView("", "", "", "forgotten", FilledForm.EMPTY));
    }

    /** Keeps the answer; with faults the form comes back. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect answer(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        try {
            answer.answer(token, sent);
        } catch (Invalid faulty) {
            return new HtmlPage(PAGE, view(lang, token, forms.again(sent, faulty.errors())), RefusalStatus.of(faulty));
        }
        return new Redirect(path(lang, token));
    }

    /** Whoever was asked wants to be forgotten. */
    @POST
    @Path("forget")
    @Public
    public Redirect forget(@PathParam("lang") String lang, @PathParam("link") String token) {
        answer.forget(token);
        return new Redirect(path(lang, token) + "?forgotten");
    }

    private ReferenceView view(String lang, String token, FilledForm form) {
        Reference named = answer.opened(token);
        return new ReferenceView(
                named.name(),
                hosts.name(named.host()),
                path(lang, token),
                named.answeredAt() == null ? "asked" : "answered",
                form);
    }

    private static String path(String lang, String token) {
        return "/" + lang + PATH + "/" + token;
    }
}

package org.teranga.tenantadmin.onboarding.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Public;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.onboarding.AskApplicant;
import org.teranga.tenantadmin.onboarding.NewAssociation;

/** The pages where an applicant answers a question of the platform, behind the secret link of its e-mail. */
@Path("/{lang: [a-z]{2,3}}/open/question/{link: [A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {
    private static final String PAGE = "tenantadmin/onboarding/question";

    private final AskApplicant ask;
    private final PlatformHost host;
    private final SentForms forms;

    @Inject
    QuestionPages(AskApplicant ask, PlatformHost host, SentForms forms) {
        this.ask = ask;
        this.host = host;
        this.forms = forms;
    }

    /** The question, with a form to answer; once it is answered, that it was. */
    @GET
    @Public
    public HtmlPage page(@PathParam("lang") String lang, @PathParam("link") String link) {
        AskApplicant.Asked asked = asked(link);
        FilledForm form = new FilledForm(
                Map.of(
                        "name", List.of(asked.application().association().name()),
                        "legal_number",
                                List.of(asked.application().legalNumber().value())),
                List.of());
        return new HtmlPage(PAGE, view(asked, href(lang, link), form));
    }

    /** Takes the answer. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect send(@PathParam("lang") String lang, @PathParam("link") String link, Answers sent) {
        AskApplicant.Asked asked = asked(link);
        try {
            ask.answer(new SecretText(link), sent);
            return new Redirect(href(lang, link));
        } catch (Invalid refused) {
            FilledForm form = forms.again(sent, refused.errors());
            return new HtmlPage(PAGE, view(asked, href(lang, link), form), RefusalStatus.of(refused));
        }
    }

    private AskApplicant.Asked asked(String link) {
        OpenPages.onThePlatform();
        return ask.behind(new SecretText(link)).orElseThrow(Refusal::notFound);
    }

    private ApplicationQuestionView view(AskApplicant.Asked asked, String href, FilledForm form) {
        NewAssociation association = asked.application().association();
        return new ApplicationQuestionView(
                href,
                association.name(),
                host.addressOf(association.slug()),
                asked.question().words(),
                asked.question().answered(),
                form);
    }

    private static String href(String lang, String link) {
        return "/" + lang + "/open/question/" + link;
    }
}

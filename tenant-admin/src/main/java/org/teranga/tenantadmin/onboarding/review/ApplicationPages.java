package org.teranga.tenantadmin.onboarding.review;

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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.onboarding.Application;
import org.teranga.tenantadmin.onboarding.ApplicationQuestion;
import org.teranga.tenantadmin.onboarding.Applications;
import org.teranga.tenantadmin.onboarding.AskApplicant;
import org.teranga.tenantadmin.onboarding.DecideApplication;

/** The pages where people of the platform decide which associations are opened. */
@Path("/{lang: [a-z]{2,3}}/operator/applications")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OPERATE_PLATFORM)
public class ApplicationPages {
    private static final int DECIDED = 50;
    private static final String ONE = "tenantadmin/onboarding/application";

    private final Applications applications;
    private final DecideApplication decide;
    private final AskApplicant ask;
    private final PlatformHost host;
    private final PageContexts contexts;
    private final SentForms forms;
    private final CurrentPerson person;

    @Inject
    ApplicationPages(
            Applications applications,
            DecideApplication decide,
            AskApplicant ask,
            PlatformHost host,
            PageContexts contexts,
            SentForms forms,
            CurrentPerson person) {
        this.applications = applications;
        this.decide = decide;
        this.ask = ask;
        this.host = host;
        this.contexts = contexts;
        this.forms = forms;
        this.person = person;
    }

    /** Those that wait, and those that were decided lately. */
    @MenuEntry(menu = Menu.PLATFORM, key = "application.nav", order = 40)
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage list() {
        return new HtmlPage(
                "tenantadmin/onboarding/applications",
                new ApplicationsView(href(), rows(applications.pending()), rows(applications.decided(DECIDED))));
    }

    /** One. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage one(@PathParam("id") UUID id) {
        return new HtmlPage(ONE, view(id, FilledForm.EMPTY, ""));
    }

    /** Opens the association. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/approve")
    @Requires(Permission.OPERATE_PLATFORM)
    public PageOrRedirect approve(@PathParam("id") UUID id) {
        try {
            decide.approve(id, person.requiredSubject());
            return to("/" + id);
        } catch (Invalid refused) {
            var fault = refused.errors().getFirst();
            String words = contexts.text(fault.key(), fault.arguments().toArray());
            return new HtmlPage(ONE, view(id, FilledForm.EMPTY, words), RefusalStatus.of(refused));
        }
    }

    /** Refuses it, with a reason. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/refuse")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect refuse(@PathParam("id") UUID id, Answers sent) {
        try {
            decide.refuse(id, person.requiredSubject(), sent.first("reason"));
            return to("/" + id);
        } catch (Invalid refused) {
            return new HtmlPage(ONE, view(id, forms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    /** Asks back: a letter leaves, and its link leads to the answer. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/ask")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect askBack(@PathParam("id") UUID id, Answers sent) {
        try {
            ask.ask(id, sent.first("question"));
            return to("/" + id);
        } catch (Invalid refused) {
            return new HtmlPage(ONE, view(id, forms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    private ApplicationView view(UUID id, FilledForm form, String problem) {
        Application application = applications.find(id).orElseThrow(Refusal::notFound);
        return new ApplicationView(
                href() + "/" + id,
                row(application, ask.lastAnswered()),
                application.legalNumber().value(),
                application.domain(),
                application.language(),
                Departments.names(application.association().regions()),
                Languages.of(application.association().languages()),
                ask.about(id).stream().map(ApplicationPages::asked).toList(),
                form,
                problem);
    }

    private List<ApplicationsView.Row> rows(List<Application> some) {
        Map<UUID, Boolean> answered = ask.lastAnswered();
        return some.stream().map(one -> row(one, answered)).toList();
    }

    private static ApplicationView.Asked asked(ApplicationQuestion question) {
        return new ApplicationView.Asked(
                question.askedAt(), question.words(), question.answeredAt(), question.answer());
    }

    /** While it waits: whether the platform waits for an answer, or has got one. */
    private static String state(Application application, Map<UUID, Boolean> answered) {
        Boolean last = answered.get(application.id());
        return application.state() != Application.State.WAITING || last == null
                ? application.state().name().toLowerCase(Locale.ROOT)
                : last ? "answered" : "asked";
    }

    private ApplicationsView.Row row(Application application, Map<UUID, Boolean> answered) {
        return new ApplicationsView.Row(
                application.id().toString(),
                application.association().name(),
                host.addressOf(application.association().slug()),
                state(application, answered),
                application.createdAt(),
                application.decidedAt());
    }

    private String href() {
        return "/" + contexts.language().tag() + "/operator/applications";
    }

    private Redirect to(String rest) {
        return new Redirect(href() + rest);
    }
}

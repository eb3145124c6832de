package org.teranga.rights.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.Titles;

/** The pages where somebody begins a rights page or a topic. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{what: new|new-topic}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BeginPages {
    private final BeginPage begin;
    private final Library library;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    BeginPages(BeginPage begin, Library library, RightsDesk desk, SentForms sentForms) {
        this.begin = begin;
        this.library = library;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** The form for a page. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage form(@PathParam("what") String what) {
        check(what);
        String language = TenantContext.required().languages().getFirst();
        return new HtmlPage("rights/desk/begin", view(what, FilledForm.startingWith(Map.of("language", language))));
    }

    /** Begins it; with faults the form comes back. */
    @POST
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect begin(@PathParam("what") String what, Answers sent) {
        check(what);
        try {
            Document document = begin.begin(new BeginPage.Wish(
                    topic(what) ? RightsKinds.TOPIC : RightsKinds.PAGE,
                    sent.first("title"),
                    sent.first("slug"),
                    sent.first("language"),
                    sent.first("topic")));
            return new Redirect(desk.href(document));
        } catch (Invalid refused) {
            return new HtmlPage(
                    "rights/desk/begin",
                    view(what, sentForms.again(sent, refused.errors())),
                    RefusalStatus.of(refused));
        }
    }

    /** A page is begun by those who write, a topic by those who keep the tree. */
    private void check(String what) {
        if (!desk.may(topic(what) ? Permission.RIGHTS_EDIT : Permission.RIGHTS_WRITE)) {
            throw Refusal.forbidden();
        }
    }

    private static boolean topic(String what) {
        return what.equals("new-topic");
    }

    private BeginView view(String what, FilledForm form) {
        List<BeginView.Choice> topics = new ArrayList<>();
        if (!topic(what)) {
            var titles = library.titles(List.of(RightsKinds.TOPIC));
            library.all(List.of(RightsKinds.TOPIC))
                    .forEach(topic -> topics.add(new BeginView.Choice(
                            topic.slug(), Titles.of(topic, titles.get(topic.id()), desk.language()))));
        }
        return new BeginView(
                desk.href(),
                desk.href() + "/" + what,
                topic(what) ? "topic" : "page",
                form,
                LanguageView.of(TenantContext.required().languages()),
                topics);
    }
}

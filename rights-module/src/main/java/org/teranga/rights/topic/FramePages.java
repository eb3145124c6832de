package org.teranga.rights.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.Titles;

/** The pages about a document's frame: whom it concerns, where it stands, whether it is shared or retired. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/frame")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FramePages {
    private static final Set<String> HAPPENED =
            Set.of("described", "moved", "retired", "back", "shared", "unshared", "detached", "second");
    private static final String PAGE = "rights/desk/frame";

    private final FrameSteps steps;
    private final Library library;
    private final PageHeads heads;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    FramePages(FrameSteps steps, Library library, PageHeads heads, RightsDesk desk, SentForms sentForms) {
        this.steps = steps;
        this.library = library;
        this.heads = heads;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** As it is. */
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage show(@PathParam("key") String key, @QueryParam("happened") @Nullable String happened) {
        Document document = desk.document(key);
        return new HtmlPage(
                PAGE, view(document, form(document), happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Does what a form asks; whoever moves comes back to the overview. */
    @POST
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(@PathParam("key") String key, Answers sent) {
        Document document = desk.document(key);
        try {
            String happened = steps.take(document, sent.first("do"), sent);
            String to = sent.has("from")
                    ? desk.href() + "?happened=" + happened
                    : desk.href(document) + "/frame?happened=" + happened;
            return new Redirect(to);
        } catch (Invalid refused) {
            return new HtmlPage(
                    PAGE, view(document, sentForms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    private FilledForm form(Document document) {
        Map<String, List<String>> values = new HashMap<>();
        List.of(RightsKinds.AUDIENCE, RightsKinds.SITUATION, RightsKinds.DEPARTMENT)
                .forEach(word -> values.put(word, List.copyOf(document.labels(word))));
        values.put("days", List.of("" + document.freshness().verifyAfterDays()));
        UUID parent = document.parent();
        values.put(
                "topic",
                parent == null
                        ? List.of()
                        : library.find(parent).map(Document::slug).map(List::of).orElse(List.of()));
        return new FilledForm(values, List.of());
    }

    private FrameView view(Document document, FilledForm form, String happened) {
        boolean page = document.kind().equals(RightsKinds.PAGE);
        return new FrameView(
                heads.of(library.book(document)),
                desk.href(document) + "/frame",
                form,
                page ? RightsKinds.AUDIENCES : List.of(),
                page ? RightsKinds.SITUATIONS : List.of(),
                page ? regions() : List.of(),
                page ? choices(RightsKinds.TOPIC, document, false) : List.of(),
                choices(document.kind(), document, true),
                document.shared(),
                document.origin() == null && document.published(),
                steps.waits(document),
                happened);
    }

    private List<BeginView.Choice> regions() {
        return TenantContext.required().regions().stream()
                .map(code -> new BeginView.Choice(
                        code,
                        Departments.byCode(code)
                                .map(one -> one.name() + " (" + code + ")")
                                .orElse(code)))
                .toList();
    }

    private List<BeginView.Choice> choices(String kind, Document without, boolean published) {
        List<BeginView.Choice> choices = new ArrayList<>();
        var titles = library.titles(List.of(kind));
        library.all(List.of(kind)).stream()
                .filter(document -> !document.id().equals(without.id()) && (!published || document.published()))
                .forEach(document -> choices.add(new BeginView.Choice(
                        document.slug(), Titles.of(document, titles.get(document.id()), desk.language()))));
        return choices;
    }
}

package org.teranga.matching.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.incident.ReportIncident;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** The stays as staff see them: the list, and how both sides of one are. */
@Path("/{lang: [a-z]{2,3}}/desk/stays")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StayPages {
    private static final int ROWS = 50;

    private final ShowStays show;
    private final NoteFollowUp noteFollowUp;
    private final ReportIncident report;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    StayPages(
            ShowStays show, NoteFollowUp noteFollowUp, ReportIncident report, SentForms forms, PageContexts contexts) {
        this.forms = forms;
        this.show = show;
        this.noteFollowUp = noteFollowUp;
        this.report = report;
        this.contexts = contexts;
    }

    /** The list, filtered, in pages; what is due first comes first. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.stays", order = 36, section = "nav.section.stays")
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("view", "state"), List.of("due"), ROWS);
        return new HtmlPage("matching/stay/list", show.list(query));
    }

    /** How both sides of one are. */
    @GET
    @Path("{placement}")
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return new HtmlPage("matching/stay/stay", show.one(placement, "/" + lang, FilledForm.EMPTY, ""));
    }

    /** Somebody of the team says that it is not well; without words the page says why not. */
    @POST
    @Path("{placement}/incident")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect incident(
            @PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        return done(lang, placement, sent, () -> report.report(placement, sent.first("what")));
    }

    /** Notes what one side said; where that is not possible the page says why. */
    @POST
    @Path("{placement}/follow-ups/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect note(
            @PathParam("lang") String lang,
            @PathParam("placement") UUID placement,
            @PathParam("id") UUID id,
            Answers sent) {
        return done(
                lang,
                placement,
                sent,
                () -> noteFollowUp.note(
                        placement, id, sent.first("answer"), sent.first("channel"), sent.first("saidOn")));
    }

    private PageOrRedirect done(String lang, UUID placement, Answers sent, Runnable work) {
        try {
            work.run();
        } catch (Invalid | Conflict refused) {
            String why = refused.errors().isEmpty()
                    ? contexts.text(refused.key(), refused.arguments().toArray())
                    : refused.errors().stream()
                            .map(fault ->
                                    contexts.text(fault.key(), fault.arguments().toArray()))
                            .collect(Collectors.joining(" "));
            FilledForm form = forms.again(sent, List.of());
            return new HtmlPage(
                    "matching/stay/stay", show.one(placement, "/" + lang, form, why), RefusalStatus.of(refused));
        }
        return new Redirect("/" + lang + "/desk/stays/" + placement);
    }
}

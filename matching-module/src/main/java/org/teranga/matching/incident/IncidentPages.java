package org.teranga.matching.incident;

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
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Incidents, for the leads and whoever is on duty; everybody else of the team asks to read one, with a reason. */
@Path("/{lang: [a-z]{2,3}}/desk/incidents")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {
    private static final int ROWS = 50;
    private static final String PAGE = "matching/incident/incident";
    private static final String ASK = "matching/incident/ask";

    private final ShowIncidents show;
    private final IncidentReaders readers;
    private final StepsOfIncidents steps;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    IncidentPages(
            ShowIncidents show,
            IncidentReaders readers,
            StepsOfIncidents steps,
            SentForms forms,
            PageContexts contexts) {
        this.show = show;
        this.readers = readers;
        this.steps = steps;
        this.forms = forms;
        this.contexts = contexts;
    }

    /** The open ones, or all: those that nobody took come first. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.incidents",
            order = 37,
            section = "nav.section.stays",
            when = IncidentReaders.class)
    @MenuEntry(
            menu = Menu.NOTICE,
            key = "incident.notice",
            order = 0,
            when = {IncidentReaders.class, UntakenIncidents.class})
    @GET
    @Requires(Permission.FILES_WORK)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("view"), List.of("opened"), ROWS);
        return new HtmlPage("matching/incident/list", show.list(query, "/" + lang));
    }

    /** One of them; that it was read is noted. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Requires(Permission.FILES_WORK)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return new HtmlPage(PAGE, show.one(id, "/" + lang, FilledForm.EMPTY, ""));
    }

    /** Where somebody of the team says why they want to read it. */
    @GET
    @Path("{id: [0-9a-f-]{36}}/ask")
    @Requires(Permission.FILES_WORK)
    public HtmlPage ask(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return new HtmlPage(ASK, asking(lang, id, FilledForm.EMPTY));
    }

    /** From now on they read it, and the leads are told. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/ask")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect asked(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            steps.take(id, "break-glass", sent::first);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(ASK, asking(lang, id, form), RefusalStatus.of(faulty));
        }
        return new Redirect("/" + lang + "/desk/incidents/" + id);
    }

    private AskIncidentView asking(String lang, UUID id, FilledForm form) {
        readers.known(id);
        return new AskIncidentView("/" + lang + "/desk/incidents/" + id + "/ask", form);
    }

    /** Takes a step; where it is not possible the page says why, and keeps what was written. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/{act: take|note|alert|talk|talk-yes|talk-held|talk-off|resume|end-stay|unsuitable}")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect step(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("act") String step, Answers sent) {
        String prefix = step.replace('-', '_') + "_";
        try {
            steps.take(id, step, name -> sent.first(prefix + name));
        } catch (Invalid faulty) {
            List<FieldError> errors = faulty.errors().stream()
                    .map(error -> new FieldError(prefix + error.field(), error.key(), error.arguments()))
                    .toList();
            FilledForm form = forms.again(sent, errors);
            return new HtmlPage(PAGE, show.one(id, "/" + lang, form, ""), RefusalStatus.of(faulty));
        } catch (Conflict refused) {
            String why = contexts.text(refused.key(), refused.arguments().toArray());
            FilledForm form = forms.again(sent, List.of());
            return new HtmlPage(PAGE, show.one(id, "/" + lang, form, why), RefusalStatus.of(refused));
        }
        return new Redirect("/" + lang + "/desk/incidents/" + id);
    }
}

package org.teranga.platform.calendar;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The events of an association, kept by its staff. */
@Path("/{lang: [a-z]{2,3}}/desk/calendar")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {
    private static final int FAULTY = 422;
    private static final int SHOWN_OVER = 50;
    private static final Set<String> DONE = Set.of("added", "changed", "cancelled", "restored");

    private final Calendar calendar;
    private final KeepEvents keep;
    private final ShowEvents show;
    private final EventForm form;
    private final SentForms sent;
    private final PageContexts contexts;

    @Inject
    CalendarPages(
            Calendar calendar,
            KeepEvents keep,
            ShowEvents show,
            EventForm form,
            SentForms sent,
            PageContexts contexts) {
        this.calendar = calendar;
        this.keep = keep;
        this.show = show;
        this.form = form;
        this.sent = sent;
        this.contexts = contexts;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.DESK, key = "calendar.nav", order = 46, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        return new HtmlPage(
                "platform/calendar/desk",
                new CalendarView(
                        calendar.toCome().stream()
                                .map(event -> row(event, lang))
                                .toList(),
                        calendar.over().stream()
                                .limit(SHOWN_OVER)
                                .map(event -> row(event, lang))
                                .toList(),
                        done != null && DONE.contains(done) ? done : ""));
    }

    /** The form for another one, empty or as a copy. */
    @GET
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage begin(@PathParam("lang") String lang, @QueryParam("copy") @Nullable UUID copy) {
        Map<String, String> fields = new HashMap<>(Map.of("repeat", "none", "audience", "everybody"));
        if (copy != null) {
            fields.putAll(form.fields(calendar.find(copy).orElseThrow(Refusal::notFound)));
            fields.remove("day");
            fields.remove("end-day");
            fields.remove("until");
        }
        return page(lang, null, FilledForm.startingWith(fields), 200);
    }

    /** Adds one. */
    @POST
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers fields) {
        EventForm.Sent read = form.read(fields, languages());
        if (read.wish().isEmpty()) {
            return page(lang, null, sent.again(fields, read.faults()), FAULTY);
        }
        keep.add(PublicEvent.DESK, read.wish().get());
        return back(lang, "added");
    }

    /** The form of one. */
    @GET
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        PublicEvent event = own(id);
        return page(lang, event, FilledForm.startingWith(form.fields(event)), 200);
    }

    /** Changes one. */
    @POST
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        PublicEvent event = own(id);
        EventForm.Sent read = form.read(fields, languages());
        if (read.wish().isEmpty()) {
            return page(lang, event, sent.again(fields, read.faults()), FAULTY);
        }
        keep.change(PublicEvent.DESK, id, read.wish().get());
        return back(lang, "changed");
    }

    /** Cancels one, or restores it. */
    @POST
    @Path("{id}/{what: cancel|restore}")
    @Requires(Permission.RIGHTS_EDIT)
    public Redirect cancel(@PathParam("lang") String lang, @PathParam("id") UUID id, @PathParam("what") String what) {
        boolean cancelled = what.equals("cancel");
        keep.cancel(PublicEvent.DESK, id, cancelled);
        return back(lang, cancelled ? "cancelled" : "restored");
    }

    private PublicEvent own(UUID id) {
        return calendar.find(id).filter(PublicEvent::ofTheDesk).orElseThrow(Refusal::notFound);
    }

    private CalendarView.Row row(PublicEvent event, String lang) {
        String start = "/" + lang + "/desk/calendar/";
        return new CalendarView.Row(
                show.view(event, contexts.language()),
                event.ofTheDesk() ? start + event.id() : null,
                start + "new?copy=" + event.id(),
                List.copyOf(event.texts().keySet()));
    }

    private HtmlPage page(String lang, @Nullable PublicEvent event, FilledForm filled, int status) {
        String action = "/" + lang + "/desk/calendar/" + (event == null ? "new" : event.id());
        boolean cancelled = event != null && event.cancelled();
        return new HtmlPage(
                "platform/calendar/form",
                new EventFormView(
                        action,
                        event == null ? null : action + (cancelled ? "/restore" : "/cancel"),
                        cancelled,
                        contexts.ownLanguages(),
                        PublicEvent.AUDIENCES,
                        filled),
                status);
    }

    private static List<String> languages() {
        return TenantContext.required().languages();
    }

    private static Redirect back(String lang, String done) {
        return new Redirect("/" + lang + "/desk/calendar?done=" + done);
    }
}

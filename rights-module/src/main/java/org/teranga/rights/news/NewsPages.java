package org.teranga.rights.news;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.EntryNote;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** The messages of an association, kept by its editors. */
@Path("/{lang: [a-z]{2,3}}/desk/news")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewsPages {
    private static final int FAULTY = 422;
    private static final int MEANWHILE = 409;
    private static final Set<String> DONE = Set.of("second", "removed");

    private final KeepNews news;
    private final WaitingEntries entries;
    private final SentForms sent;

    @Inject
    NewsPages(KeepNews news, WaitingEntries entries, SentForms sent) {
        this.news = news;
        this.entries = entries;
        this.sent = sent;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.DESK, key = "news.nav", order = 47, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        LocalDate today = news.day();
        List<NewsView.Row> rows =
                news.all().stream().map(item -> row(lang, item, today)).toList();
        return new HtmlPage(
                "rights/news/desk",
                new NewsView(
                        rows,
                        entries.rows(NewsAct.CODE, "/" + lang + "/desk/news/", entry -> NewsAct.title(entry, lang)),
                        done != null && DONE.contains(done) ? done : ""));
    }

    /** The form for another one. */
    @GET
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage begin(@PathParam("lang") String lang) {
        FilledForm today = FilledForm.startingWith(Map.of("from", news.day().toString()));
        return page(lang, null, today, EntryNote.NEW, 200);
    }

    /** Writes another one, for a second person to publish. */
    @POST
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers fields) {
        return keep(lang, null, fields);
    }

    /** The form of one: as it waits, else as readers see it. */
    @GET
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        EntryNote note = note(id);
        return page(
                lang,
                id,
                new FilledForm(
                        entries.find(NewsAct.CODE, id)
                                .map(WaitingEntry::fields)
                                .or(() -> readers(id))
                                .orElseThrow(Refusal::notFound),
                        List.of()),
                note,
                200);
    }

    /** Says one anew, for a second person to publish. */
    @POST
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect change(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers fields) {
        if (entries.find(NewsAct.CODE, id).isEmpty() && readers(id).isEmpty()) {
            throw Refusal.notFound();
        }
        return keep(lang, id, fields);
    }

    private PageOrRedirect keep(String lang, @Nullable UUID id, Answers fields) {
        String seen = fields.first("seen");
        NewsForm read = NewsForm.read(fields, RightsKinds.LANGUAGES);
        if (!read.right()) {
            return page(lang, id, sent.again(fields, read.faults()), note(id).seenBefore(seen), FAULTY);
        }
        if (id == null) {
            entries.keep(NewsAct.CODE, entries.fresh(), read.kept());
        } else if (!entries.change(NewsAct.CODE, id, () -> readers(id), read.kept(), seen)) {
            EntryNote meanwhile = entries.meanwhile(NewsAct.CODE, id, readers(id), read.kept());
            return page(lang, id, sent.again(fields, List.of()), meanwhile, MEANWHILE);
        }
        return back(lang, "second");
    }

    /** Takes one away from readers, at once; or drops what readers do not see. */
    @POST
    @Path("{id}/remove")
    @Requires(Permission.RIGHTS_EDIT)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Optional<NewsItem> seen = news.find(id);
        if (seen.isPresent()) {
            news.remove(id);
            entries.takenAway(NewsAct.CODE, id, NewsForm.fields(seen.get()));
        } else {
            entries.find(NewsAct.CODE, id).orElseThrow(Refusal::notFound);
            entries.drop(NewsAct.CODE, id);
        }
        return back(lang, "removed");
    }

    private Optional<Map<String, List<String>>> readers(UUID id) {
        return news.find(id).map(NewsForm::fields);
    }

    private EntryNote note(@Nullable UUID id) {
        return id == null ? EntryNote.NEW : entries.note(NewsAct.CODE, id, readers(id));
    }

    private static NewsView.Row row(String lang, NewsItem item, LocalDate today) {
        String said = item.texts().containsKey(lang) ? lang : item.texts().firstKey();
        return new NewsView.Row(
                item.text(said).title(),
                "/" + lang + "/desk/news/" + item.id(),
                item.from(),
                item.until(),
                item.stands(today) ? "stands" : item.from().isAfter(today) ? "comes" : "over",
                List.copyOf(item.texts().keySet()));
    }

    private static HtmlPage page(String lang, @Nullable UUID id, FilledForm filled, EntryNote note, int status) {
        String action = "/" + lang + "/desk/news/" + (id == null ? "new" : id);
        return new HtmlPage(
                "rights/news/form",
                new NewsFormView(
                        action,
                        id == null ? null : action + "/remove",
                        note,
                        Languages.of(RightsKinds.LANGUAGES),
                        filled),
                status);
    }

    private static Redirect back(String lang, String done) {
        return new Redirect("/" + lang + "/desk/news?done=" + done);
    }
}

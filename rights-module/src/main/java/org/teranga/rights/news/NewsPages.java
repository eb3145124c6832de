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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;
import org.teranga.rights.RightsKinds;

/** The messages of an association, kept by its editors. */
@Path("/{lang: [a-z]{2,3}}/desk/news")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewsPages {
    private static final int FAULTY = 422;
    private static final Set<String> DONE = Set.of("added", "changed", "removed");

    private final KeepNews news;
    private final SentForms sent;

    @Inject
    NewsPages(KeepNews news, SentForms sent) {
        this.news = news;
        this.sent = sent;
    }

    /** All of them. */
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("done") @Nullable String done) {
        LocalDate today = news.day();
        List<NewsView.Row> rows =
                news.all().stream().map(item -> row(lang, item, today)).toList();
        return new HtmlPage("rights/news/desk", new NewsView(rows, done != null && DONE.contains(done) ? done : ""));
    }

    /** The form for another one. */
    @GET
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage begin(@PathParam("lang") String lang) {
        Map<String, String> fields = Map.of("from", news.day().toString());
        return page(lang, null, FilledForm.startingWith(fields), 200);
    }

    /** Adds one. */
    @POST
    @Path("new")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@PathParam("lang") String lang, MultivaluedMap<String, String> fields) {
        NewsForm read = NewsForm.read(fields, RightsKinds.LANGUAGES);
        LocalDate from = read.from();
        if (from == null || !read.faults().isEmpty()) {
            return page(lang, null, sent.again(fields, read.faults()), FAULTY);
        }
        news.add(from, read.until(), read.texts());
        return back(lang, "added");
    }

    /** The form of one. */
    @GET
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return page(lang, id, FilledForm.startingWith(NewsForm.fields(existing(id))), 200);
    }

    /** Changes one. */
    @POST
    @Path("{id}")
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(
            @PathParam("lang") String lang, @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        existing(id);
        NewsForm read = NewsForm.read(fields, RightsKinds.LANGUAGES);
        LocalDate from = read.from();
        if (from == null || !read.faults().isEmpty()) {
            return page(lang, id, sent.again(fields, read.faults()), FAULTY);
        }
        news.change(id, from, read.until(), read.texts());
        return back(lang, "changed");
    }

    /** Takes one away. */
    @POST
    @Path("{id}/remove")
    @Requires(Permission.RIGHTS_EDIT)
    public Response remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        news.remove(id);
        return back(lang, "removed");
    }

    private NewsItem existing(UUID id) {
        return news.find(id).orElseThrow(Problem::notFound);
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

    private static HtmlPage page(String lang, @Nullable UUID id, FilledForm filled, int status) {
        String action = "/" + lang + "/desk/news/" + (id == null ? "new" : id);
        return new HtmlPage(
                "rights/news/form",
                new NewsFormView(
                        action, id == null ? null : action + "/remove", Languages.of(RightsKinds.LANGUAGES), filled),
                status);
    }

    private static Response back(String lang, String done) {
        return Response.seeOther(URI.create("/" + lang + "/desk/news?done=" + done))
                .build();
    }
}

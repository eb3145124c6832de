package org.teranga.rights.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentStatus;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.identity.Public;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.rights.RightsKinds;

/**
 * Rights pages, for everybody. A browser that has one asks only whether it is still the same. All that a page reads is read in one
 * transaction: to begin and to end one costs more than a query.
 */
@Transactional
@Path(PersonPages.LANG + "/rights")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RightsPages {
    private static final int GONE = 410;

    private final ShowRights showRights;
    private final ShowRightsPage showPage;
    private final RightsTag tag;
    private final Library library;
    private final PageContexts contexts;

    @Inject
    RightsPages(ShowRights showRights, ShowRightsPage showPage, RightsTag tag, Library library, PageContexts contexts) {
        this.showRights = showRights;
        this.showPage = showPage;
        this.tag = tag;
        this.library = library;
        this.contexts = contexts;
    }

    /**
     * All pages, those for somebody in particular, or those that a search finds.
     *
     * @param asked      words
     * @param audience   a status
     * @param situation  a situation
     * @param department a department's code
     */
    @MenuEntry(menu = Menu.PUBLIC, key = "reader.nav", order = 30, when = RightsLanguages.class)
    @GET
    @Public
    public Response index(
            @PathParam("lang") String lang,
            @QueryParam("q") @Nullable String asked,
            @QueryParam("for") @Nullable String audience,
            @QueryParam("situation") @Nullable String situation,
            @QueryParam("department") @Nullable String department,
            @Context Request request) {
        RightsFilter filter = RightsFilter.of(asked, audience, situation, department);
        return tag.answer(
                request, filter.query(), () -> new HtmlPage("rights/reader/index", showRights.view(lang, filter)));
    }

    /** The words that every reader meets. */
    @GET
    @Public
    @Path("glossary")
    public Response glossary(@PathParam("lang") String lang, @Context Request request) {
        return tag.answer(
                request,
                "glossary",
                () -> new HtmlPage(
                        "rights/reader/glossary", showPage.glossary(lang).orElseThrow(Refusal::notFound)));
    }

    /** One page; where it was taken away, a signpost. */
    @GET
    @Public
    @Path("{slug: [a-z0-9-]+}")
    public Response page(@PathParam("lang") String lang, @PathParam("slug") String slug, @Context Request request) {
        Document document = library.bySlug(RightsKinds.PAGE, slug).orElseThrow(Refusal::notFound);
        if (document.status() == DocumentStatus.RETIRED && document.publishedAt() != null) {
            return Response.ok(new HtmlPage("rights/reader/retired", showPage.retired(document, lang), GONE))
                    .build();
        }
        if (!document.published()) {
            throw Refusal.notFound();
        }
        List<Language> offered = contexts.offered();
        return tag.answer(
                request,
                slug,
                () -> new HtmlPage(
                        "rights/reader/page",
                        showPage.view(document, lang, offered).orElseThrow(Refusal::notFound)));
    }
}

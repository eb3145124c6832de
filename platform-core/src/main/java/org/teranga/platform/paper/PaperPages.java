package org.teranga.platform.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Prose;
import org.teranga.platform.theme.menu.Menu;

/** Papers of data protection, to read, print and take along. */
@Path("/{lang: [a-z]{2,3}}/admin/data-protection")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PaperPages {
    private static final int HEADING = 2;

    private final FillPapers papers;
    private final Prose prose;
    private final PageContexts contexts;

    @Inject
    PaperPages(FillPapers papers, Prose prose, PageContexts contexts) {
        this.papers = papers;
        this.prose = prose;
        this.contexts = contexts;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.ADMIN, key = "papers.title", order = 74, icon = "shield", section = "admin.group.data")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage list(@PathParam("lang") String lang) {
        return new HtmlPage(
                "platform/papers",
                new PapersView(
                        href(lang),
                        Arrays.stream(Paper.values()).map(Paper::code).toList()));
    }

    /** One. */
    @GET
    @Path("{code: [a-z]+}")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("code") String code) {
        Paper paper = Paper.of(code).orElseThrow(Refusal::notFound);
        Language reader = contexts.language();
        return new HtmlPage(
                "platform/paper",
                new PaperView(
                        href(lang) + "/" + code,
                        href(lang),
                        code,
                        FillPapers.written(reader).tag(),
                        prose.markup(papers.filled(paper, reader), HEADING)));
    }

    /** One as a text file. */
    @GET
    @Path("{code: [a-z]+}.md")
    @Requires(Permission.SETTINGS_EDIT)
    @Produces("text/markdown; charset=UTF-8")
    public Response file(@PathParam("code") String code) {
        Paper paper = Paper.of(code).orElseThrow(Refusal::notFound);
        return Response.ok(papers.filled(paper, contexts.language()))
                .header("Content-Disposition", "attachment; filename=\"" + code + ".md\"")
                .build();
    }

    private static String href(String lang) {
        return "/" + lang + "/admin/data-protection";
    }
}

package org.teranga.rights.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.Public;
import org.teranga.platform.print.Papers;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.rights.RightsKinds;

/** A rights page on paper, and the code that leads from paper to the page. */
@Path(PersonPages.LANG + "/rights")
@RequestScoped
public class RightsOnPaper {
    private final Library library;
    private final ShowRightsPage showPage;
    private final RightsTag tag;
    private final Papers papers;
    private final PageContexts contexts;

    @Inject
    RightsOnPaper(Library library, ShowRightsPage showPage, RightsTag tag, Papers papers, PageContexts contexts) {
        this.library = library;
        this.showPage = showPage;
        this.tag = tag;
        this.papers = papers;
        this.contexts = contexts;
    }

    /** As PDF. */
    @GET
    @Public
    @Path("{slug: [a-z0-9-]+}.pdf")
    public Response pdf(@PathParam("lang") String lang, @PathParam("slug") String slug, @Context Request request) {
        Response answer = tag.edition(
                request,
                slug + ".pdf",
                edition -> papers.pdf(
                        edition,
                        () -> new HtmlPage("rights/reader/page", page(lang, slug)),
                        "/" + lang + "/rights/" + slug));
        return Response.fromResponse(answer)
                .type("application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + slug + "-" + lang + ".pdf\"")
                .build();
    }

    /** The square code of its address. */
    @GET
    @Public
    @Path("{slug: [a-z0-9-]+}.svg")
    public Response code(@PathParam("lang") String lang, @PathParam("slug") String slug, @Context Request request) {
        RightsPageView view = page(lang, slug);
        String address = view.head().canonical();
        Response answer = tag.answer(request, slug + ".svg", () -> SquareCode.svg(address));
        return Response.fromResponse(answer).type("image/svg+xml").build();
    }

    private RightsPageView page(String lang, String slug) {
        Document document = library.bySlug(RightsKinds.PAGE, slug)
                .filter(Document::published)
                .orElseThrow(Refusal::notFound);
        return showPage.view(document, lang, contexts.offered()).orElseThrow(Refusal::notFound);
    }
}

package org.teranga.rights.integreat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;

/** The address where the app looks for a page as PDF: it is on the association's own host. */
@Path("/{region}/{language}/wp-json/ig-mpdf/v1/pdf")
@RequestScoped
public class PdfLink {
    private final Visits visits;
    private final Library library;

    @Inject
    PdfLink(Visits visits, Library library) {
        this.visits = visits;
        this.library = library;
    }

    /** Leads to the page as PDF; without an address, or with a topic's, to all pages, which can be printed. */
    @GET
    @Public
    public Response pdf(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("url") @Nullable String url) {
        String slug = url == null
                ? ""
                : url.replaceFirst("[?#].*$", "").replaceAll("/+$", "").replaceAll("^.*/", "");
        String target = visits.in(
                region,
                language,
                visit -> library.bySlug(RightsKinds.PAGE, slug)
                        .filter(Document::published)
                        .map(page -> visit.page("/rights/" + page.slug() + ".pdf"))
                        .orElseGet(() -> {
                            if (!slug.isEmpty()
                                    && library.bySlug(RightsKinds.TOPIC, slug).isEmpty()
                                    && !slug.equals(visit.tag())) {
                                throw Refusal.notFound();
                            }
                            return visit.page("/rights");
                        }));
        return Response.seeOther(URI.create(target))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}

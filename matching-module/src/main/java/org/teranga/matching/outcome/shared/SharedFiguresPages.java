package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** What became of stays, for everybody, on the platform's own host. */
@Path("/{lang: [a-z]{2,3}}/figures")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SharedFiguresPages {
    private final SharedFigures figures;

    @Inject
    SharedFiguresPages(SharedFigures figures) {
        this.figures = figures;
    }

    /** The sums. */
    @GET
    @Public
    public HtmlPage all() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        return new HtmlPage("matching/outcome/figures", figures.now());
    }
}

package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** Which associations share their figures with the public: names of associations, no figure of one. On the platform's own host alone. */
@Path("/{lang: [a-z]{2,3}}/operator/figures")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorFiguresPages {
    private final SharedOutcomes shared;

    @Inject
    OperatorFiguresPages(SharedOutcomes shared) {
        this.shared = shared;
    }

    /** Those that do. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage agreed(@PathParam("lang") String lang) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        return new HtmlPage(
                "matching/outcome/operator",
                new OperatorFiguresView(
                        "/" + lang + "/figures",
                        SharedFigures.LEAST,
                        shared.agreed().stream()
                                .map(one -> new OperatorFiguresView.Agreed(
                                        one.name(),
                                        "/" + lang + "/operator/associations/" + one.slug(),
                                        one.since(),
                                        one.year()))
                                .toList()));
    }
}

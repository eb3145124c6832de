package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** Whether the association shares its rounded figures with the public: the lead says so, and can take it back. */
@Path("/{lang: [a-z]{2,3}}/desk/report/share")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportSharePages {
    private final ShareFigures share;
    private final SharedFigures figures;

    @Inject
    ReportSharePages(ShareFigures share, SharedFigures figures) {
        this.share = share;
        this.figures = figures;
    }

    /** How it stands. */
    @GET
    @Requires(Permission.PARTNERS_LEAD)
    public HtmlPage one(@PathParam("lang") String lang) {
        return new HtmlPage("matching/outcome/share", new ReportShareView("/" + lang + "/desk/report", share.shares()));
    }

    /** Shares them from now on, or no more. */
    @POST
    @Requires(Permission.PARTNERS_LEAD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect say(@PathParam("lang") String lang, @FormParam("shares") @Nullable String shares) {
        share.say("yes".equals(shares));
        figures.forget();
        return new Redirect("/" + lang + "/desk/report/share");
    }
}

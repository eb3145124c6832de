package org.teranga.rights.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** The desk's list of what is to be checked, the most pressing first. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/due")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DuePages {
    private final ShowDue show;

    @Inject
    DuePages(ShowDue show) {
        this.show = show;
    }

    /** All of it. */
    @GET
    @Requires(Permission.RIGHTS_REVIEW)
    public HtmlPage due(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage("rights/desk/due", show.all("valid".equals(happened) ? "valid" : ""));
    }
}

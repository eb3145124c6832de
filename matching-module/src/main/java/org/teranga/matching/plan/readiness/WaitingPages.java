package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** Who waits for what before a placement, for those who see to it. */
@Path("/{lang: [a-z]{2,3}}/desk/waiting")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WaitingPages {
    private final ShowWaiting show;

    @Inject
    WaitingPages(ShowWaiting show) {
        this.show = show;
    }

    /** All of them, or those who lack one thing. */
    @GET
    @Requires(Permission.RUN_READ)
    public HtmlPage waiting(@QueryParam("check") @Nullable String check) {
        return new HtmlPage(
                "matching/plan/waiting", show.waiting(check != null && CheckCode.named(check) ? check : ""));
    }
}

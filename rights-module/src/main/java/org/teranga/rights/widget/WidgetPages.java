package org.teranga.rights.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** The list of rights pages in a frame of somebody's site, and the script that makes the frame. */
@Path("/widget")
@RequestScoped
public class WidgetPages {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors *";
    private static final String SHORTLY = "public, max-age=300";

    private final ShowWidget show;

    @Inject
    WidgetPages(ShowWidget show) {
        this.show = show;
    }

    /**
     * The list. What the address asks and nobody knows is left out, so that an old frame still shows something.
     *
     * @param theme      the slug of a topic
     * @param department a code
     * @param lang       BCP 47 code
     */
    @GET
    @Public
    @Path("rights")
    @Produces(MediaType.TEXT_HTML)
    public Response list(
            @QueryParam("theme") @DefaultValue("") String theme,
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("lang") @DefaultValue("") String lang) {
        required();
        return Response.ok(new HtmlPage("rights/widget/widget", show.list(theme, department, lang)))
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }

    /** The script for the site that shows it. */
    @GET
    @Public
    @Path("rights.js")
    @Produces("text/javascript")
    public Response script() {
        required();
        return Response.ok(WidgetScript.TEXT, "text/javascript; charset=utf-8")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }

    private static void required() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
    }
}

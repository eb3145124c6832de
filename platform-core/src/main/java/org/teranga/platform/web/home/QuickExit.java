package org.teranga.platform.web.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;

/**
 * The way out for somebody who must not be seen here: at once, to a page that anybody might be reading. What was visited stays in the
 * browser's history, as the pages that carry the button say.
 */
@Path("/exit")
@BeforeOpening
public class QuickExit {
    private static final URI WEATHER = URI.create("https://meteofrance.com/");

    /** Leads to the weather. */
    @GET
    @Public
    public Response leave() {
        return Response.seeOther(WEATHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}

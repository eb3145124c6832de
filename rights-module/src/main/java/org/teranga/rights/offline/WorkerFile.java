package org.teranga.rights.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.Problem;

/** The service worker: it must lie at the root of the host, or it would not see the pages of every language. */
@Path("/rights-worker.js")
@RequestScoped
public class WorkerFile {
    private final PageContexts contexts;

    @Inject
    WorkerFile(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** The program; a browser asks for it each time. */
    @GET
    @Public
    public Response worker() {
        return contexts.theme()
                .asset("rights-worker.js")
                .map(file -> Response.ok(file.plain(), "text/javascript; charset=utf-8")
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build())
                .orElseThrow(Problem::notFound);
    }
}

package org.teranga.training.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.Problem;

/** The service worker of lessons: it lies at the root of the host and looks after the pages of training in each language. */
@Path("/lessons-worker.js")
@RequestScoped
public class LessonsWorker {
    private final PageContexts contexts;

    @Inject
    LessonsWorker(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** The program; a browser asks for it each time. */
    @GET
    @Public
    public Response worker() {
        return contexts.theme()
                .asset("lessons-worker.js")
                .map(file -> Response.ok(file.plain(), "text/javascript; charset=utf-8")
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build())
                .orElseThrow(Problem::notFound);
    }
}

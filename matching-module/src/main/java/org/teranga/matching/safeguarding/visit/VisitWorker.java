package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.web.OfflineWorker;

/** The service worker of visits: it lies at the root of the host and puts an empty checklist in the place of a visit without a line. */
@Path("/visit-worker.js")
@RequestScoped
public class VisitWorker {
    private final OfflineWorker worker;

    @Inject
    VisitWorker(OfflineWorker worker) {
        this.worker = worker;
    }

    /** The program; a browser asks for it each time. */
    @GET
    @Public
    public Response worker() {
        return worker.program("visit-worker.js");
    }
}

package org.teranga.rights.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.web.OfflineWorker;

/** The service worker: it must lie at the root of the host, or it would not see the pages of every language. */
@Path("/rights-worker.js")
@RequestScoped
public class WorkerFile {
    private final OfflineWorker worker;

    @Inject
    WorkerFile(OfflineWorker worker) {
        this.worker = worker;
    }

    /** The program; a browser asks for it each time. */
    @GET
    @Public
    public Response worker() {
        return worker.program("rights-worker.js");
    }
}

package org.teranga.training.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.web.OfflineWorker;

/** The service worker of lessons: it lies at the root of the host and looks after the pages of training in each language. */
@Path("/lessons-worker.js")
@RequestScoped
public class LessonsWorker {
    private final OfflineWorker worker;

    @Inject
    LessonsWorker(OfflineWorker worker) {
        this.worker = worker;
    }

    /** The program; a browser asks for it each time. */
    @GET
    @Public
    public Response worker() {
        return worker.program("lessons-worker.js");
    }
}

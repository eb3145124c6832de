package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/**
 * Programs by which browsers keep pages for when there is no line. Each is one file: what all of them do, and then what it keeps. A file
 * that it would have to fetch by itself could be missing on the day without a line.
 */
@ApplicationScoped
public class OfflineWorker {
    private static final String SHARED = "offline-worker.js";

    private final PageContexts contexts;

    @Inject
    OfflineWorker(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** The program with this name among the static files; a browser asks for it each time. */
    public Response program(String name) {
        return Response.ok(file(SHARED) + file(name), "text/javascript; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private String file(String name) {
        return contexts.theme()
                .asset(name)
                .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                .orElseThrow(Refusal::notFound);
    }
}

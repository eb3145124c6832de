package org.teranga.platform.theme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes an answer of what a page method returned, before other filters look at it: a {@link Redirect} is 303; an {@link HtmlPage} gets its
 * status. It keeps caches from showing one person's page to another: a page may only be kept by the
 * browser, which asks again each time. What somebody sees signed in, or behind a secret link, is not even kept there: whoever presses
 * "back" after the person has gone would read it. Lessons are, for the way. A method that wants otherwise sets Cache-Control itself.
 */
@Provider
@Priority(Priorities.USER + 1)
@ApplicationScoped
public class HtmlPageHeaders implements ContainerResponseFilter {
    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{32}([A-Za-z0-9_-]{22})?(/|$)");
    private static final Pattern LESSON = Pattern.compile("^/?[a-zA-Z-]+/training(/|$)");

    private final RequestFacts facts;

    @Inject
    HtmlPageHeaders(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case Redirect redirect -> lead(response, redirect);
            case HtmlPage page -> show(request, response, page);
            case null, default -> {}
        }
    }

    private static void lead(ContainerResponseContext response, Redirect redirect) {
        response.setEntity(null);
        response.setStatusInfo(Response.Status.SEE_OTHER);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, redirect.location());
    }

    private void show(ContainerRequestContext request, ContainerResponseContext response, HtmlPage page) {
        if (response.getStatus() == 200) {
            response.setStatus(page.status());
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        headers.computeIfAbsent(
                HttpHeaders.CACHE_CONTROL, any -> List.of(isOfOne(request) ? "no-store" : "private, no-cache"));
    }

    private boolean isOfOne(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return SECRET.matcher(path).find()
                || facts.signedInAs().isPresent() && !LESSON.matcher(path).find();
    }
}

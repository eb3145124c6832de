package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives an {@link HtmlPage} its status, and keeps caches from showing one person's page to another: a page may only be kept by the
 * browser, which asks again each time. What somebody sees signed in, or behind a secret link, is not even kept there: whoever presses
 * "back" after the person has gone would read it. Lessons are, for the way. A method that wants otherwise sets Cache-Control itself.
 */
@Provider
@ApplicationScoped
public class HtmlPageHeaders implements ContainerResponseFilter {
    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{32}(/|$)");
    private static final Pattern LESSON = Pattern.compile("^/?[a-zA-Z-]+/training(/|$)");

    private final RequestFacts facts;

    @Inject
    HtmlPageHeaders(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof HtmlPage page)) {
            return;
        }
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

package org.teranga.platform.theme;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Gives an {@link HtmlPage} its status, and keeps caches from showing one person's page to another: a page may only be kept by the
 * browser, which asks again each time. A method that wants otherwise sets Cache-Control itself.
 */
@Provider
public class HtmlPageHeaders implements ContainerResponseFilter {
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
        headers.computeIfAbsent(HttpHeaders.CACHE_CONTROL, any -> List.of("private, no-cache"));
    }
}

package org.teranga.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses a question with character 0 in it, for which the database has no sign: 400 here, where each page would fail at it. */
@Provider
@PreMatching
public class ReadableQuery implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query != null && query.contains("%00")) {
            throw Problem.unreadable("problem.detail.400");
        }
    }
}

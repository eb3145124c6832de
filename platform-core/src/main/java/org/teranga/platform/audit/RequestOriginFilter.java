package org.teranga.platform.audit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Notes for the trail from where a request comes. */
@Provider
public class RequestOriginFilter implements ContainerRequestFilter {
    @Context
    private HttpServletRequest request;

    @Inject
    private RequestOrigin origin;

    @SuppressWarnings("NullAway.Init")
    public RequestOriginFilter() {}

    @Override
    public void filter(ContainerRequestContext context) {
        origin.comesFrom(request.getRemoteAddr());
    }
}

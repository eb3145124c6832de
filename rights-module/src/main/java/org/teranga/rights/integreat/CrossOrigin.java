package org.teranga.rights.integreat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Programs of any origin may read what is public anyway, and are told so before they ask, and also where they are refused. */
@Provider
@PreMatching
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String ROOT = "api/v3/";
    private static final String A_DAY = "86400";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS) && concerns(request)) {
            request.abortWith(Response.noContent().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (concerns(request)) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            headers.putSingle("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
            headers.putSingle("Access-Control-Expose-Headers", "ETag");
            headers.putSingle("Access-Control-Max-Age", A_DAY);
            headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    private static boolean concerns(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return (path.startsWith("/") ? path.substring(1) : path).startsWith(ROOT);
    }
}

package org.teranga.platform.web.host;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.tenancy.DomainClaims;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * The first filter: the Host header alone decides the association. The platform's own host has none, an unknown host is 404, a suspended
 * association 503. The tenant is open for the whole of the request and closed after it.
 */
public class HostFilter implements Filter {
    /** The request's attribute that holds its tenant, for the error page, which is made after this filter has closed it. */
    public static final String TENANT = "org.teranga.tenant";

    private final TenantDirectory directory;
    private final DomainClaims claims;
    private final PlatformHost platformHost;

    @Inject
    HostFilter(TenantDirectory directory, DomainClaims claims, PlatformHost platformHost) {
        this.directory = directory;
        this.claims = claims;
        this.platformHost = platformHost;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        List<String> headers = Collections.list(request.getHeaders("Host"));
        if (headers.size() > 1) {
            // A proxy before us may have believed another of them.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String header = headers.isEmpty() ? null : headers.getFirst();
        String host = header == null ? "" : PlatformHost.hostOf(header);
        if (platformHost.isPlatform(host)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Tenant> tenant = directory.byHost(host);
        if (tenant.isEmpty() && request.getRequestURI().equals(DomainClaims.WELL_KNOWN) && leadsHere(host, response)) {
            return;
        }
        if (tenant.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        serve(tenant.get(), request, response, chain);
    }

    private static void serve(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            if (open != null && tenant.reachable() || request.getRequestURI().startsWith("/static/")) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "3600");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    /** Answers at a domain that somebody wants what proves that it leads here; false where nobody wants it. */
    private boolean leadsHere(String host, HttpServletResponse response) throws IOException {
        List<String> reach = claims.reach(host);
        if (reach.isEmpty()) {
            return false;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(String.join("\n", reach));
        return true;
    }
}

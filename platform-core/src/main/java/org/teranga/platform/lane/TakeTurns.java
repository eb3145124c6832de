package org.teranga.platform.lane;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Lets the requests of an association take {@link Turns}; files that are the same for everybody cost too little for that. */
public class TakeTurns implements Filter {
    private final Turns turns = Turns.ofThisMachine();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Tenant> tenant = TenantContext.current();
        if (tenant.isEmpty() || ((HttpServletRequest) request).getRequestURI().startsWith("/static/")) {
            chain.doFilter(request, response);
            return;
        }
        turns.begin(tenant.get().id());
        try {
            chain.doFilter(request, response);
        } finally {
            Turns.end();
        }
    }
}

package org.teranga.platform.web.front;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what was found to be refused before the server looked at it. */
public class RefusedRequests implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String status = ((HttpServletRequest) request).getHeader(RequestRefusal.HEADER);
        if (status == null || !status.matches("4[0-9][0-9]")) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(Integer.parseInt(status));
        }
    }
}

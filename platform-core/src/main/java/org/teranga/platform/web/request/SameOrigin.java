package org.teranga.platform.web.request;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.teranga.platform.web.failure.Refusals;

/**
 * Refuses forms that another site sends with our visitor's cookies (cross-site request forgery). Browsers say where a request comes from,
 * by {@code Sec-Fetch-Site} or at least by {@code Origin}; a program that says neither has no cookies of anybody, and is refused only
 * where it sends one. Bearer tokens are not sent by browsers on their own, so requests of the JSON interface that carry one are free, as
 * is the provider's back-channel. Where to look it up: OWASP's cheat sheet on CSRF, "Fetch metadata".
 */
public class SameOrigin implements Filter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public void doFilter(ServletRequest plain, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        if (SAFE.contains(request.getMethod())
                || forEverybody(request)
                || carriesToken(request)
                || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The interface for the programs of everybody: nothing there depends on who asks, so a visitor's cookie opens nothing. */
    private static boolean forEverybody(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v3/");
    }

    /** Only there do tokens count and cookies not; a page would take the visitor's cookie beside any such header. */
    private static boolean carriesToken(HttpServletRequest request) {
        return request.getHeader("Authorization") != null && Refusals.isJson(request.getRequestURI());
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            int scheme = origin.indexOf("://");
            return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(request.getHeader("Host"));
        }
        return request.getHeader("Cookie") == null;
    }
}

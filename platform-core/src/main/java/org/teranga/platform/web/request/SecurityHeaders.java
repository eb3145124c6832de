package org.teranga.platform.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.tenancy.PlatformHost;

/**
 * Adds the headers by which every answer tells the browser to refuse: scripts and styles that are not files of ours, frames, foreign forms,
 * guessing of types. Sign-out is a form whose answer leads to the provider of identities, which is why forms may go there too.
 */
public class SecurityHeaders implements Filter {
    private static final String FRAME_OPTIONS = "X-Frame-Options";

    /** What associations show on sites of their own; its pages say by their own policy who may frame them. */
    private static final String FRAMED = "/widget/";

    private final Map<String, String> headers = new LinkedHashMap<>();

    @Inject
    SecurityHeaders(
            PlatformHost host,
            @ConfigProperty(name = "teranga.auth.url", defaultValue = "http://localhost:8180") String authUrl) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                        + "media-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self' " + authUrl
                        + "; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(FRAME_OPTIONS, "DENY");
        // Same-origin and not none: without a referrer browsers send "Origin: null" with a form, and SameOrigin would
        // refuse it.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (host.secure()) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean framed = ((HttpServletRequest) request).getRequestURI().startsWith(FRAMED);
        headers.forEach((name, value) -> {
            if (!framed || !name.equals(FRAME_OPTIONS)) {
                ((HttpServletResponse) response).setHeader(name, value);
            }
        });
        chain.doFilter(request, response);
    }
}

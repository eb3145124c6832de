package org.teranga.platform.web.node;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts requests, so that a stop can wait for them; once it stops, new ones are told to come back in a moment. */
public class InFlightFilter implements Filter {
    private static final String SECONDS_TO_COME_BACK = "10";

    private final RequestsInFlight requests;

    @Inject
    InFlightFilter(RequestsInFlight requests) {
        this.requests = requests;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!requests.enter()) {
            HttpServletResponse refused = (HttpServletResponse) response;
            refused.setHeader("Connection", "close");
            refused.setHeader("Retry-After", SECONDS_TO_COME_BACK);
            refused.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Leaving());
            } else {
                requests.leave();
            }
        }
    }

    /** An answer that is given later counts until it is given; every end of it is reported as complete. */
    private final class Leaving implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            requests.leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}

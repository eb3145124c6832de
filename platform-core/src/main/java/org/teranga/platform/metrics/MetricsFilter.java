package org.teranga.platform.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Measures every request. What no class of ours answered is counted under {@code none}: an unknown host, an unknown address, a limit. */
public class MetricsFilter implements Filter {
    private static final String NONE = "none";

    private final RequestMetrics metrics;

    @Inject
    MetricsFilter(RequestMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        long begun = System.nanoTime();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                HttpServletResponse answer = (HttpServletResponse) response;
                if (!failed && request.isAsyncStarted()) {
                    request.getAsyncContext().addListener(new Answered(request, answer, begun));
                } else {
                    note(request, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : answer.getStatus(), begun);
                }
            }
        }
    }

    private void note(HttpServletRequest request, int status, long begun) {
        Object route = request.getAttribute(RequestRoute.ROUTE);
        metrics.answered(route == null ? NONE : route.toString(), status, System.nanoTime() - begun);
    }

    /** An answer that is given later is measured when it is given. */
    private final class Answered implements AsyncListener {
        private final HttpServletRequest request;
        private final HttpServletResponse answer;
        private final long begun;

        Answered(HttpServletRequest request, HttpServletResponse answer, long begun) {
            this.request = request;
            this.answer = answer;
            this.begun = begun;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            note(request, answer.getStatus(), begun);
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

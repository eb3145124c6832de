package org.teranga.platform.lane;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Releases the place of a request in its lane once it has been answered, however it ended. */
public class LeaveLanes implements Filter {
    private final Lanes lanes;

    @Inject
    LeaveLanes(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            lanes.leave();
        }
    }
}

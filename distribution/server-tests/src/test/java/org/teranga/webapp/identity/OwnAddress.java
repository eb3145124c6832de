package org.teranga.webapp.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where the server answers that runs the tests: read once from a test's own request, and known from then on to threads that have none. */
@ApplicationScoped
public class OwnAddress {
    @Inject
    private Instance<HttpServletRequest> ofTheTest;

    private volatile @Nullable String known;

    /** Such as {@code http://127.0.0.1:8080}. */
    public String get() {
        String address = known;
        if (address == null) {
            HttpServletRequest request = ofTheTest.get();
            address = "http://" + request.getLocalAddr() + ":" + request.getLocalPort();
            known = address;
        }
        return address;
    }
}

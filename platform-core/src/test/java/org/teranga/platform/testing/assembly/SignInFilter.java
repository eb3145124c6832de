package org.teranga.platform.testing.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the platform's mechanism who sends a request, before anything else is done with it, as the server does. */
@ApplicationScoped
class SignInFilter implements Filter {
    private final HttpAuthenticationMechanism mechanism;

    @Inject
    SignInFilter(HttpAuthenticationMechanism mechanism) {
        this.mechanism = mechanism;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AtomicReference<String> caller = new AtomicReference<>();
        try {
            mechanism.validateRequest((HttpServletRequest) request, (HttpServletResponse) response, context(caller));
        } catch (AuthenticationException refused) {
            throw new ServletException(refused);
        }
        String name = caller.get();
        chain.doFilter(name == null ? request : new Named((HttpServletRequest) request, name), response);
    }

    private static HttpMessageContext context(AtomicReference<String> caller) {
        return (HttpMessageContext) Proxy.newProxyInstance(
                SignInFilter.class.getClassLoader(),
                new Class<?>[] {HttpMessageContext.class},
                (proxy, method, given) -> {
                    if (method.getName().equals("doNothing")) {
                        return AuthenticationStatus.NOT_DONE;
                    }
                    caller.set(given[0].toString());
                    return AuthenticationStatus.SUCCESS;
                });
    }

    /** A request of which is known who sends it. */
    private static final class Named extends HttpServletRequestWrapper {
        private final String name;

        Named(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }
    }
}

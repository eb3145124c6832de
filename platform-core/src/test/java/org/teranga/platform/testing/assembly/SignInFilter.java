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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;

/** Asks the platform's mechanism who sends a request, before anything else is done with it, as the server does. */
@ApplicationScoped
class SignInFilter implements Filter {
    private static final HttpMessageContext CONTEXT = (HttpMessageContext) Proxy.newProxyInstance(
            SignInFilter.class.getClassLoader(),
            new Class<?>[] {HttpMessageContext.class},
            (proxy, method, arguments) -> method.getName().equals("doNothing")
                    ? AuthenticationStatus.NOT_DONE
                    : AuthenticationStatus.SUCCESS);

    private final HttpAuthenticationMechanism mechanism;

    @Inject
    SignInFilter(HttpAuthenticationMechanism mechanism) {
        this.mechanism = mechanism;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            mechanism.validateRequest((HttpServletRequest) request, (HttpServletResponse) response, CONTEXT);
        } catch (AuthenticationException refused) {
            throw new ServletException(refused);
        }
        chain.doFilter(request, response);
    }
}

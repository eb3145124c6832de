package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * Tells the server who sends a request. It says the account's key and no role: what a person may do follows from the association, which is
 * open only later, and is decided by {@link Admission}. It refuses nobody by itself.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    private final RequestRecognition recognition;
    private final PlatformHost host;
    private final TenantDirectory directory;

    @Inject
    SignInMechanism(RequestRecognition recognition, PlatformHost host, TenantDirectory directory) {
        this.recognition = recognition;
        this.host = host;
        this.directory = directory;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Host");
        if (header == null || request.getRequestURI().startsWith("/static/")) {
            return context.doNothing();
        }
        String name = PlatformHost.hostOf(header);
        Optional<Tenant> tenant = host.isPlatform(name) ? Optional.empty() : directory.byHost(name);
        if (tenant.isEmpty() && !host.isPlatform(name)) {
            return context.doNothing();
        }
        Recognised recognised = recognition.of(request, tenant);
        request.setAttribute(Recognised.class.getName(), recognised);
        if (recognised instanceof Recognised.Person person) {
            return context.notifyContainerAboutLogin(person.subject().toString(), Set.of());
        }
        return context.doNothing();
    }

    /** What was found out about the sender of this request. */
    static Recognised recognised(HttpServletRequest request) {
        return request.getAttribute(Recognised.class.getName()) instanceof Recognised known
                ? known
                : new Recognised.Nobody();
    }
}

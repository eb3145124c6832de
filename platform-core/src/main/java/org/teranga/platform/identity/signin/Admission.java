package org.teranga.platform.identity.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/**
 * Decides for every method of every resource whether its caller may come in. A method that says neither {@link Requires} nor
 * {@link Public} admits nobody. Who is not signed in is led to sign in by a page, and answered 401 by the JSON interface; who has not the
 * permission, or a token of another association, is answered 403; a program too at whatever changes something and is not
 * {@link OpenToPrograms}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class Admission implements ContainerRequestFilter, ContainerResponseFilter {
    private static final long TRY_AGAIN_SECONDS = 3_600;
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String CHALLENGE = "Bearer realm=\"teranga\"";

    private final HttpServletRequest servletRequest;
    private final Presence presence;
    private final CurrentPerson current;
    private final PageContexts contexts;

    @Context
    private @Nullable ResourceInfo resource;

    @Inject
    Admission(HttpServletRequest servletRequest, Presence presence, CurrentPerson current, PageContexts contexts) {
        this.servletRequest = servletRequest;
        this.presence = presence;
        this.current = current;
        this.contexts = contexts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS) && !isOurs()) {
            return;
        }
        Recognised recognised = SignInMechanism.recognised(servletRequest);
        boolean open = says(Public.class).isPresent();
        recognise(recognised, open, request);
        if (!open) {
            admit(request, recognised);
        } else if (current.permissions().isEmpty() && isClosed()) {
            refuseTheStranger(request);
        }
    }

    private void recognise(Recognised recognised, boolean open, ContainerRequestContext request) {
        switch (recognised) {
            case Recognised.BadToken bad -> throw invalid();
            case Recognised.Unverifiable away ->
                throw new RealmAway(new IllegalStateException("the keys of the realm cannot be had"));
            case Recognised.Person person -> presence.recognise(person, isJson());
            case Recognised.Program program -> {
                if (!presence.recognise(program)) {
                    throw invalid();
                }
                if (!isForPrograms(request)) {
                    throw new ForbiddenException();
                }
            }
            case Recognised.Stranger stranger -> {
                if (!open) {
                    throw new ForbiddenException();
                }
            }
            case Recognised.Nobody nobody -> {}
        }
    }

    /** A program reads; what it changes is what says so. */
    private boolean isForPrograms(ContainerRequestContext request) {
        return READING.contains(request.getMethod())
                || resource != null
                        && resource.getResourceMethod() != null
                        && resource.getResourceMethod().isAnnotationPresent(OpenToPrograms.class);
    }

    private static NotAuthorizedException invalid() {
        return new NotAuthorizedException(CHALLENGE + ", error=\"invalid_token\"");
    }

    /** Whether the association is not open to the public yet, and this is none of the few ways in that are. */
    private boolean isClosed() {
        return TenantContext.current().filter(Tenant::preparing).isPresent()
                && (resource == null || !resource.getResourceClass().isAnnotationPresent(BeforeOpening.class));
    }

    private void refuseTheStranger(ContainerRequestContext request) {
        if (isJson()) {
            throw new ServiceUnavailableException(TRY_AGAIN_SECONDS);
        }
        String wanted = request.getMethod().equals("GET") ? servletRequest.getRequestURI() : "/";
        request.abortWith(SignInNotices.preparing(ReturnPath.of(wanted), contexts));
    }

    /** Which methods an address has, the server says by itself; it is no secret, and nothing of ours runs. */
    private boolean isOurs() {
        return resource == null
                || resource.getResourceClass() == null
                || resource.getResourceClass().isAnnotationPresent(Path.class);
    }

    private void admit(ContainerRequestContext request, Recognised recognised) {
        Permission needed = says(Requires.class).map(Requires::value).orElseThrow(ForbiddenException::new);
        if (recognised instanceof Recognised.Nobody) {
            ask(request);
        } else if (!current.may(needed)) {
            throw new ForbiddenException();
        }
    }

    private void ask(ContainerRequestContext request) {
        if (isJson() || !request.getMethod().equals("GET")) {
            throw new NotAuthorizedException(CHALLENGE);
        }
        String query = servletRequest.getQueryString();
        String path = servletRequest.getRequestURI() + (query == null ? "" : "?" + query);
        request.abortWith(Response.seeOther(UriBuilder.fromPath("/auth/sign-in")
                        .queryParam("return", "{path}")
                        .build(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    /** The method's own word, or that of its class where the method says nothing. */
    private <A extends Annotation> Optional<A> says(Class<A> type) {
        if (resource == null || resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(Public.class) || method.isAnnotationPresent(Requires.class)) {
            return Optional.ofNullable(method.getAnnotation(type));
        }
        return Optional.ofNullable(resource.getResourceClass().getAnnotation(type));
    }

    private boolean isJson() {
        return servletRequest.getRequestURI().startsWith("/api/");
    }

    /** Says with every 401 how to come in, as RFC 6750 asks for. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.getHeaders().putIfAbsent(HttpHeaders.WWW_AUTHENTICATE, List.of(CHALLENGE));
        }
    }
}

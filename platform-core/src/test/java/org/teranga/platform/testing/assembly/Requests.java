package org.teranga.platform.testing.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens the scope of a request with it, and gives beans the request they ask for; a test that sends none has one that says nothing. */
@ApplicationScoped
class Requests implements ServletRequestListener {
    private final ThreadLocal<HttpServletRequest> current = new ThreadLocal<>();
    private final ThreadLocal<RequestContextController> opened = new ThreadLocal<>();
    private final Instance<RequestContextController> scopes;

    @Inject
    Requests(Instance<RequestContextController> scopes) {
        this.scopes = scopes;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        current.set((HttpServletRequest) event.getServletRequest());
        RequestContextController scope = scopes.get();
        if (scope.activate()) {
            opened.set(scope);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        RequestContextController scope = opened.get();
        if (scope != null) {
            scope.deactivate();
        }
        opened.remove();
        current.remove();
    }

    @Produces
    @RequestScoped
    HttpServletRequest request() {
        return Objects.requireNonNullElseGet(current.get(), Requests::silent);
    }

    private static HttpServletRequest silent() {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answer(attributes, method, arguments));
    }

    private static @Nullable Object answer(Map<String, Object> attributes, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getRequestURI" -> "/";
            case "getMethod" -> "GET";
            case "getRemoteAddr" -> "127.0.0.1";
            case "getHeaders" -> Collections.emptyEnumeration();
            case "isSecure" -> false;
            default -> null;
        };
    }
}

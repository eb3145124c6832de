package org.teranga.platform.metrics;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Notes by which class a request is answered, under the path that stands on that class: there are as many routes as such classes. */
@Provider
public class RequestRoute implements ContainerRequestFilter {
    /** The request's attribute that holds its route. */
    static final String ROUTE = "org.teranga.route";

    private static final Map<Class<?>, String> ROUTES = new ConcurrentHashMap<>();

    @Context
    private @Nullable ResourceInfo matched;

    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        ResourceInfo info = matched;
        HttpServletRequest servlet = request;
        Class<?> type = info == null ? null : info.getResourceClass();
        if (servlet != null && type != null) {
            servlet.setAttribute(ROUTE, ROUTES.computeIfAbsent(type, RequestRoute::route));
        }
    }

    /** {@code /{lang}/desk/offers}: without the shapes of the variables. */
    static String route(Class<?> type) {
        Class<?> declared = type;
        while (declared != null && !declared.isAnnotationPresent(Path.class)) {
            declared = declared.getSuperclass();
        }
        String path = declared == null ? "" : declared.getAnnotation(Path.class).value();
        String plain = path.replaceAll("\\{\\s*([a-zA-Z]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        return plain.startsWith("/") ? plain : "/" + plain;
    }
}

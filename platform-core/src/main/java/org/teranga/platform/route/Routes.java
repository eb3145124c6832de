package org.teranga.platform.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;

/** Every address that the resources of all modules answer, read from the resources themselves. */
@ApplicationScoped
public class Routes {
    /** All of them, by path and method. */
    public List<Route> all() {
        return ResourceClasses.found().stream()
                .flatMap(Routes::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /** Those of one class; none where it is no resource. */
    public static Stream<Route> of(Class<?> type) {
        return Arrays.stream(type.getMethods()).flatMap(method -> of(type, method));
    }

    /** That of one of its methods; none where this answers no request. */
    public static Stream<Route> of(Class<?> type, Method method) {
        Path root = type.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(http -> new Route(
                                http.value(),
                                path(root.value(), method.getAnnotation(Path.class)),
                                consumes(method),
                                permission(method)));
    }

    private static String path(String root, @Nullable Path own) {
        String whole = "/" + root + "/" + (own == null ? "" : own.value());
        String single = whole.replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static List<String> consumes(Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes said = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return said == null ? List.of() : List.of(said.value());
    }

    /** A method that says nothing of its own, under a class that says nothing, admits nobody: that is no route. */
    private static Optional<Permission> permission(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        if (own != null || method.isAnnotationPresent(Public.class)) {
            return Optional.ofNullable(own).map(Requires::value);
        }
        return Optional.ofNullable(method.getDeclaringClass().getAnnotation(Requires.class))
                .map(Requires::value);
    }
}

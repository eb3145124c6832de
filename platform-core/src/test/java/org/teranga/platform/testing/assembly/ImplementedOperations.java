package org.teranga.platform.testing.assembly;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operations of the JSON interface that a module's own resources implement. */
public final class ImplementedOperations {
    private static final String VERSIONS = "/api/v";

    private ImplementedOperations() {}

    /**
     * All of a module, as the description of the interface names them: {@code get /api/v1/offers/{id}}.
     *
     * @param module the package that all of its classes are in
     */
    public static SortedSet<String> of(String module) {
        SortedSet<String> operations = new TreeSet<>();
        OwnClasses.with(Path.class).stream()
                .filter(resource -> resource.getName().startsWith(module + "."))
                .filter(resource -> resource.getAnnotation(Path.class).value().startsWith(VERSIONS))
                .forEach(resource ->
                        Stream.of(resource.getDeclaredMethods()).forEach(method -> add(operations, resource, method)));
        if (operations.isEmpty()) {
            throw new IllegalArgumentException(module + " implements nothing. Maybe it is called otherwise");
        }
        return operations;
    }

    private static void add(SortedSet<String> operations, Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .forEach(verb -> operations.add(verb.value().toLowerCase(Locale.ROOT) + " " + path));
    }
}

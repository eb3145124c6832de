package org.teranga.webapp.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;

/** What the JSON interface says that it can do, each with the permission that its method asks for. */
final class Operations {
    private static final String CLASSES = "/WEB-INF/classes/";

    /**
     * One method at one path.
     *
     * @param method      as {@code GET}
     * @param path        with its parameters, as {@code /api/v1/offers/{id}}
     * @param contentType of its body; null where it has none
     * @param permission  what it asks for; empty where it is open to everybody
     */
    record Operation(String method, String path, String contentType, Optional<Permission> permission) {
        boolean names(String parameter) {
            return path.contains("{" + parameter + "}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Operations() {}

    /** All that the description names. */
    static List<Operation> described(ServletContext application) {
        Map<String, Method> methods = methods(application);
        List<Operation> all = new ArrayList<>();
        JsonObject paths = document(application).getJsonObject("paths");
        for (String path : paths.keySet()) {
            for (var one : paths.getJsonObject(path).entrySet()) {
                String name = one.getKey().toUpperCase(java.util.Locale.ROOT);
                Method method = Objects.requireNonNull(methods.get(name + " " + path), name + " " + path);
                JsonObject body = one.getValue().asJsonObject().getJsonObject("requestBody");
                String type = body == null
                        ? null
                        : body.getJsonObject("content").keySet().iterator().next();
                all.add(new Operation(name, path, type, permission(method)));
            }
        }
        return all;
    }

    private static JsonObject document(ServletContext application) {
        try (InputStream in = application.getResourceAsStream(CLASSES + "org/teranga/openapi/openapi.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Permission> permission(Method method) {
        if (method.isAnnotationPresent(Public.class)) {
            return Optional.empty();
        }
        Requires own = method.getAnnotation(Requires.class);
        Requires its = own == null ? method.getDeclaringClass().getAnnotation(Requires.class) : own;
        return Optional.of(
                Objects.requireNonNull(its, () -> method + " says neither").value());
    }

    private static Map<String, Method> methods(ServletContext application) {
        Map<String, Method> methods = new HashMap<>();
        classes(application)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .forEach(method -> Arrays.stream(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(Objects::nonNull)
                                .forEach(http -> methods.put(http.value() + " " + path(type, method), method))));
        return methods;
    }

    private static String path(Class<?> type, Method method) {
        String root = type.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? root : root + "/" + own.value();
    }

    /** Every class of ours that is called a resource. */
    private static Stream<Class<?>> classes(ServletContext application) {
        List<String> names = new ArrayList<>();
        collect(application, CLASSES, names);
        for (String jar : Objects.requireNonNullElse(application.getResourcePaths("/WEB-INF/lib/"), Set.<String>of())) {
            try (ZipInputStream in = new ZipInputStream(application.getResourceAsStream(jar))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    names.add(entry.getName());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return names.stream()
                .filter(name -> name.startsWith("org/teranga/") && name.endsWith("Resource.class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .map(Operations::load);
    }

    private static void collect(ServletContext application, String folder, List<String> names) {
        for (String path : Objects.requireNonNullElse(application.getResourcePaths(folder), Set.<String>of())) {
            if (path.endsWith("/")) {
                collect(application, path, names);
            } else {
                names.add(path.substring(CLASSES.length()));
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

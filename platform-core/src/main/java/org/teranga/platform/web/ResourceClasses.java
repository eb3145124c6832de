package org.teranga.platform.web;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers which classes of all modules answer requests, as the server finds them when it starts. */
@HandlesTypes(Path.class)
public class ResourceClasses implements ServletContainerInitializer {
    private static volatile List<Class<?>> found = List.of();

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext application) {
        found = classes == null ? List.of() : List.copyOf(classes);
    }

    static List<Class<?>> found() {
        return found;
    }
}
